import { Dice } from '../../forge/dice.ts';
import type { PrintedPage } from '../printing/print-pages.ts';
import type { Extraction, Imitate } from './extraction.ts';
import { imitateMarkdown } from './imitate-markdown.ts';
import { imitateMerged } from './imitate-merged.ts';
import { imitatePlain } from './imitate-plain.ts';
import { REAL, runExtractor } from './real.ts';

const IMITATED: Readonly<Record<string, Imitate>> = {
  plain: imitatePlain,
  markdown: imitateMarkdown,
  merged: imitateMerged,
};

/** All extractors, in the order in which tables show them. */
export const EXTRACTORS: readonly string[] = [...REAL, ...Object.keys(IMITATED)];

/** What an extractor makes of a page; an imitation throws by the page's name. */
export function extract(name: string, page: PrintedPage): Extraction {
  const imitate = IMITATED[name];
  if (!imitate) return { text: runExtractor(name, page.base, page.sheets), tears: [] };
  return imitate(page.lines, new Dice(seedOf(page.name + name)));
}

function seedOf(name: string): number {
  return [...name].reduce((seed, letter) => (Math.imul(seed, 31) + letter.charCodeAt(0)) >>> 0, 17);
}
