import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeDump } from '../../../src/parse/dump/decode-dump.ts';
import type { MadePage } from './make-page.ts';
import type { Truth } from './truth.ts';

/** The pages that the forge has written to a folder, by the name of their dialect or extractor. */
export function readWritten(folder: string): [name: string, pages: MadePage[]][] {
  const groups = Map.groupBy(readdirSync(join(folder, 'dumps')), (dump) =>
    dump.replace(/-\d+\.txt$/, ''),
  );
  return [...groups].map(([name, dumps]) => [name, dumps.map((dump) => readPage(folder, dump))]);
}

function readPage(folder: string, dump: string): MadePage {
  const bytes = new Uint8Array(readFileSync(join(folder, 'dumps', dump)));
  const gold = readFileSync(join(folder, 'gold', dump.replace(/txt$/, 'json')), 'utf8');
  const decoded = decodeDump(bytes);
  const text = 'text' in decoded ? decoded.text : '';
  return { dump, text, bytes, truth: JSON.parse(gold) as Truth };
}
