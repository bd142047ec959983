import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../support/root.ts';
import { markdownTable } from './bench/show-rows.ts';
import { DIALECT_NAMES } from './dialects/all.ts';
import { makePage } from './make-page.ts';
import { tableRows } from './show-table.ts';
import { tally, type Tally } from './tally.ts';
import { tryPage } from './try-page.ts';

const REPORT = 'docs/bench/fidelity.md';

/** Pages that the parser's weights were set by, and pages that nobody looked at while they were. */
const SAMPLES = [
  { seed: 1, heading: 'Pages the weights were set by' },
  { seed: 5000, heading: 'Pages kept apart' },
];

/** What the columns of the table mean. */
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
  the parser with more care.`;

/**
 * Parses `pages` made pages of each dialect and writes the figures to docs/bench/fidelity.md.
 *
 * @returns the file's path in the project
 */
export function writeReport(pages: number): string {
  const tables = SAMPLES.map(({ seed, heading }) => {
    const last = seed + pages - 1;
    const title = `## ${heading} (seeds ${String(seed)} to ${String(last)})`;
    return `${title}\n\n${markdownTable(tableRows(parseSample(seed, pages)))}`;
  });
  const intro = `Pages made by the forge (\`tests/workshop/forge\`), with known truth, damaged as each extractor damages them
and parsed. Written by \`npm run forge -- --report\`.`;
  const file = join(root, REPORT);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `# Fidelity\n\n${intro}\n\n${tables.join('\n\n')}\n\n${LEGEND}\n`);
  return REPORT;
}

function parseSample(seed: number, pages: number): Map<string, Tally> {
  const trials = DIALECT_NAMES.map((name) => ({
    name,
    trials: Array.from({ length: pages }, (_, i) => tryPage(makePage(name, seed + i))),
  }));
  return new Map([
    ...trials.map((dialect) => [dialect.name, tally(dialect.trials)] as const),
    ['all', tally(trials.flatMap((dialect) => dialect.trials))],
  ]);
}
