import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeDump } from '../../../src/parse/dump/decode-dump.ts';
import { goldSchema } from '../../support/fidelity/gold.ts';
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
  const decoded = decodeDump(bytes);
  const text = 'text' in decoded ? decoded.text : '';
  return { dump, text, bytes, truth: goldSchema.parse(JSON.parse(gold)) };
}
