import { encode } from './damage/encode.ts';
import { misread } from './damage/misread.ts';
import { DIALECT_NAMES, DIALECTS, type DialectName } from './dialects/all.ts';
import { Dice } from './dice.ts';
import { printPage } from './print/print-page.ts';
import { writeStories } from './stock/write-stories.ts';
import type { MadePage } from '../trials/made-page.ts';
import { tellTruth } from './truth.ts';

/** Share of look-alikes that OCR misreads. */
const MISREAD = 0.004;

/**
 * Makes a page: stories are written, printed, and extracted in one dialect.
 *
 * @param seed the same seed makes the same page
 */
export function makePage(dialect: DialectName, seed: number): MadePage {
  const dice = new Dice(7919 * seed + DIALECT_NAMES.indexOf(dialect));
  const written = writeStories(dice.fork());
  const isOcr = /^(?:ocr|merged)/.test(dialect);
  const eyes = dice.fork();
  const stories = isOcr ? written.map((story) => misread(story, MISREAD, eyes)) : written;
  const page = printPage(stories, dice.fork());
  const extraction = DIALECTS[dialect](page, dice.fork());
  const dump = `${dialect}-${seed}.txt`;
  const truth = tellTruth(dump, page, extraction);
  return { dump, text: extraction.text, bytes: encode(extraction.text, dice.fork()), truth };
}
