import { readFile } from 'node:fs/promises';
import type { Ledger } from '../schema/ledger.ts';
import type { Page } from './issues.ts';
import { parseLedger } from './load/pages-loader.ts';

let last: { file: string; ledger: Promise<Ledger> } | undefined;

/**
 * Reads a page's whole ledger from its file, for the pages that show it. Those of a page's articles
 * follow each other, and share it.
 */
export function readLedger(page: Page): Promise<Ledger> {
  const { file } = page.meta;
  if (last?.file !== file) last = { file, ledger: read(file) };
  return last.ledger;
}

async function read(file: string): Promise<Ledger> {
  return parseLedger(await readFile(file, 'utf8'), file);
}
