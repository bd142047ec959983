import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { root } from '../../../support/root.ts';
import { DIALECT_NAMES } from '../dialects/all.ts';
import { timeLength, timePages, weighMemory } from './measure-parse.ts';
import { markdownTable, terminalTable, type Rows } from './show-rows.ts';

interface Options {
  pages: number;
  memory: number;
  write?: true;
}

/** Characters of the page that is timed: a full page of the paper. */
const PAGE = 7000;
const KILOBYTE = 1024;
const SIZES = [10, 100, 1024];
const REPORT = join(root, 'docs/bench/parse.md');

const command = new Command('npm run bench:parse --')
  .description('Time the parser on made pages: a page, long dumps, and the memory of many pages.')
  .option('--pages <n>', 'pages to time, over all dialects', wholeNumber, 2000)
  .option('--memory <n>', 'pages to weigh the memory with', wholeNumber, 20_000)
  .option('--write', 'write the tables to docs/bench/parse.md')
  .allowExcessArguments(false)
  .action(({ pages, memory, write }: Options) => {
    const tables = [
      memoryRows(memory),
      pageRows(Math.ceil(pages / DIALECT_NAMES.length)),
      lengthRows(),
    ];
    for (const { title, rows } of tables) console.log(`${title}\n${terminalTable(rows)}\n`);
    if (write) {
      mkdirSync(dirname(REPORT), { recursive: true });
      writeFileSync(REPORT, report(tables));
    }
  });

await command.parseAsync();

interface Table {
  title: string;
  rows: Rows;
}

function pageRows(pages: number): Table {
  const rows = DIALECT_NAMES.map((name) => {
    const { length, median, p99, slowest } = timePages(name, pages, PAGE);
    return [name, String(pages), String(length), ms(median), ms(p99), ms(slowest)];
  });
  return {
    title: `Milliseconds for a page of ${PAGE} characters`,
    rows: [['dialect', 'pages', 'characters', 'median', 'p99', 'slowest'], ...rows],
  };
}

function lengthRows(): Table {
  const rows = DIALECT_NAMES.map((name) => [
    name,
    ...SIZES.map((size) => timeLength(name, size * KILOBYTE).toFixed(3)),
  ]);
  return {
    title: 'Milliseconds for each kilobyte, by the length of the dump',
    rows: [['dialect', ...SIZES.map((size) => `${size} KB`)], ...rows],
  };
}

function memoryRows(pages: number): Table {
  const stops = [pages / 20, pages / 4, pages].map(Math.ceil);
  const rows = weighMemory(DIALECT_NAMES, stops).map((weight) => [
    String(weight.pages),
    weight.resident.toFixed(0),
    weight.used.toFixed(0),
  ]);
  return {
    title: 'Memory in MB after so many pages, one after the other',
    rows: [['pages', 'resident', 'in use after sweeping'], ...rows],
  };
}

function report(tables: readonly Table[]): string {
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, one thread, Node ${process.version}`;
  const parts = tables.map(({ title, rows }) => `## ${title}\n\n${markdownTable(rows)}`);
  return [
    '# How fast the parser is',
    `Written by \`npm run bench:parse -- --write\` on ${machine}. Compare figures of one machine only.`,
    ...parts,
  ]
    .join('\n\n')
    .concat('\n');
}

function ms(time: number): string {
  return time.toFixed(2);
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('Write a whole number above 0.');
  return Number(text);
}
