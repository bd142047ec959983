import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeDump } from '../../../src/parse/dump/decode-dump.ts';
import { goldSchema, type Gold } from '../../support/fidelity/gold.ts';
import type { MadePage } from './made-page.ts';

/** The pages that a workshop has written to a folder, by their names without the seed. */
export function readWritten(folder: string): [name: string, pages: MadePage[]][] {
  const groups = Map.groupBy(readdirSync(join(folder, 'dumps')), (dump) =>
    dump.replace(/-\d+\..*$/, ''),
  );
  return [...groups].map(([name, dumps]) => [name, dumps.map((dump) => readPage(folder, dump))]);
}

function readPage(folder: string, dump: string): MadePage {
  const bytes = new Uint8Array(readFileSync(join(folder, 'dumps', dump)));
  const gold = readFileSync(join(folder, 'gold', dump.replace(/txt$/, 'json')), 'utf8');
  return readMade(dump, bytes, goldSchema.parse(JSON.parse(gold)));
}

/** A dump with its text and its truth. */
export function readMade(dump: string, bytes: Uint8Array, truth: Gold): MadePage {
  const decoded = decodeDump(bytes);
  return { dump, text: 'text' in decoded ? decoded.text : '', bytes, truth };
}
