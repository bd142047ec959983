import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadePage } from './made-page.ts';

/** Writes a page in the form of `tests/gold`: dumps go to `dumps/`, their truth to `gold/`. */
export function writeMade({ dump, bytes, truth }: MadePage, folder: string): void {
  for (const name of ['dumps', 'gold']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'dumps', dump), bytes);
  const gold = join(folder, 'gold', dump.replace(/txt$/, 'json'));
  writeFileSync(gold, `${JSON.stringify(truth, undefined, 1)}\n`);
}
