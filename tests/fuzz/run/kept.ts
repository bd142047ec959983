import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'astro/zod';
import { parse, stringify } from 'yaml';
import { columnsSchema } from '../../../src/schema/columns.ts';
import { correctionsSchema } from '../../../src/schema/correction.ts';
import type { PageCase } from '../make/make-case.ts';
import { faultAnywhereSchema } from '../../support/faults.ts';
import { readJson } from '../../support/read-json.ts';
import type { Content } from './tally.ts';

const DUMP = 'dump.txt';
const CORRECTIONS = 'corrections.yml';
const WRITING = 'writing.json';
const REST = 'input.yml';
const WHY = 'why.txt';

const MEND = 'git checkout -- tests/fuzz/kept, or delete its folder';

const filesSchema = z.record(z.string(), z.string());
const writingSchema = z.strictObject({
  old: filesSchema,
  writes: filesSchema,
  removals: z.array(z.string()),
  faults: z.array(faultAnywhereSchema),
});

/** What a parse is given beside the dump and its corrections. */
const restSchema = z.strictObject({
  page: z.number().optional(),
  date: z.string().optional(),
  columns: columnsSchema.shape.columns.optional(),
});

/** Folders of inputs under a folder, itself included. */
export function findKept(folder: string): string[] {
  return globSync([`**/${DUMP}`, `**/${WRITING}`], { cwd: folder })
    .map((file) => join(folder, dirname(file)))
    .sort();
}

/** Reads an input from its folder. */
export function readKept(folder: string): Content {
  const writing = join(folder, WRITING);
  if (existsSync(writing)) return { writing: readJson(writing, writingSchema, MEND) };
  return { page: readPage(folder) };
}

function readPage(folder: string): PageCase {
  const file = (name: string): object => {
    const path = join(folder, name);
    return existsSync(path) ? z.looseObject({}).parse(parse(readFileSync(path, 'utf8'))) : {};
  };
  const { page, date, columns } = restSchema.parse(file(REST));
  return {
    bytes: readFileSync(join(folder, DUMP)),
    corrections: correctionsSchema.parse({ corrections: [], ...file(CORRECTIONS) }).corrections,
    page,
    date,
    columns: columns?.map(({ name, logos = [] }) => ({ name, logos })),
  };
}

/** Writes an input to a folder of its own: the dump, what editors say, and why it is kept. */
export function writeKept(folder: string, content: Content, why: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, WHY), why);
  if ('page' in content) writePage(folder, content.page);
  else {
    writeFileSync(join(folder, WRITING), `${JSON.stringify(content.writing, undefined, 1)}\n`);
  }
}

function writePage(folder: string, pageCase: PageCase): void {
  const { bytes, corrections, page, date, columns } = pageCase;
  writeFileSync(join(folder, DUMP), bytes);
  if (corrections.length > 0) {
    writeFileSync(join(folder, CORRECTIONS), toYaml({ corrections }));
  }
  if (page !== undefined || date !== undefined || columns !== undefined) {
    writeFileSync(join(folder, REST), toYaml({ page, date, columns }));
  }
}

/** YAML that reads back the same, whatever characters it holds. */
function toYaml(value: object): string {
  const plain = JSON.parse(JSON.stringify(value)) as object;
  const text = stringify(plain, { lineWidth: 0 });
  if (isDeepStrictEqual(tryParse(text), plain)) return text;
  // JSON is YAML, and says every odd character by its number.
  const json = JSON.stringify(plain, undefined, 1);
  return `${json.replace(/[^\n\x20-\x7e\p{Script=Han}]/gu, escape)}\n`;
}

function tryParse(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function escape(character: string): string {
  return Array.from({ length: character.length }, (_, i) => {
    const unit = character.charCodeAt(i);
    return `\\u${unit.toString(16).padStart(4, '0')}`;
  }).join('');
}
