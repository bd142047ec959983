import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../support/root.ts';
import { markdownTable } from '../forge/bench/show-rows.ts';
import { DIALECT_NAMES } from '../forge/dialects/all.ts';
import { makePage } from '../forge/make-page.ts';
import { tableRows } from '../trials/show-table.ts';
import { tally, type Tally } from '../trials/tally.ts';
import { tryPage } from '../trials/try-page.ts';
import { FIXED_SET, readSet } from './fixed-set.ts';
import type { Half } from './read-stories.ts';
import { scoreSet } from './score-set.ts';

const REPORT = 'docs/bench/fidelity.md';

const PRINTED: readonly [half: Half, heading: string][] = [
  ['apart', 'Printed pages kept apart'],
  ['fit', 'Printed pages that rules and weights may be made by'],
];

/** Pages of the forge that weights were set by, and pages that nobody looked at while they were. */
const MADE = [
  { seed: 5000, heading: 'Made pages kept apart' },
  { seed: 1, heading: 'Made pages the weights were set by' },
];

const INTRO = `How near the parser comes to pages of which the truth is known. Written by
\`npm run bench:fidelity\`.

The measure are **printed pages** (\`tests/workshop/press\`, kept in \`tests/printed\`): set by a browser and
read by \`pdftotext\`, \`mutool\` and \`tesseract\`, or by imitations of layout models, converters and OCR.
Those kept apart share neither a story nor a template with the others. **Made pages**
(\`tests/workshop/forge\`) are damaged by rule, in dialects modelled on extractors: they show a single
kind of damage, on stories that are easier.`;

/** What the columns of the tables mean. */
const LEGEND = `- **found**: at least 80 % of the text stands in one article. **perfect**: headline block, authors and
  paragraphs are right and at most 0.5 % of the text is wrong. **CER%**: share of the body's
  characters that are wrong, in reading order.
- **head**, **title**, **authors**, **para**, **subh**: share of articles, or of paragraphs and
  subheads, that are right.
- **lost**: letters in neither an article nor the furniture. **extra**: articles that match nothing.
  **ledger**: pages whose ledger holds every character of the dump once.
- **wrong?**, **perfect?**: of the articles that are not perfect, and of those that are, the share
  that carries a doubt.
- **ms**, **p99**: milliseconds a page on the machine that wrote this; \`npm run bench:parse\` times
  the parser with more care.
- On tesseract's pages, misread text counts as right as far as the program has misread it.`;

/**
 * Parses the fixed set of printed pages, and `pages` made pages of each dialect, and writes the figures
 * to docs/bench/fidelity.md.
 *
 * @returns the file's path in the project
 */
export function writeReport(pages: number): string {
  const printed = PRINTED.map(([half, heading]) =>
    section(heading, scoreSet(readSet(FIXED_SET, half)).tallies),
  );
  const made = MADE.map(({ seed, heading }) => {
    const last = seed + pages - 1;
    return section(`${heading} (seeds ${String(seed)} to ${String(last)})`, parseMade(seed, pages));
  });
  const file = join(root, REPORT);
  mkdirSync(dirname(file), { recursive: true });
  const parts = ['# Fidelity', INTRO, ...printed, ...made, LEGEND];
  writeFileSync(file, `${parts.join('\n\n')}\n`);
  return REPORT;
}

function section(heading: string, tallies: ReadonlyMap<string, Tally>): string {
  return `## ${heading}\n\n${markdownTable(tableRows(tallies))}`;
}

function parseMade(seed: number, pages: number): Map<string, Tally> {
  const trials = DIALECT_NAMES.map((name) => ({
    name,
    trials: Array.from({ length: pages }, (_, i) => tryPage(makePage(name, seed + i))),
  }));
  return new Map([
    ...trials.map((dialect) => [dialect.name, tally(dialect.trials)] as const),
    ['all', tally(trials.flatMap((dialect) => dialect.trials))],
  ]);
}
