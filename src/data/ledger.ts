import { readFile } from 'node:fs/promises';
import type { Ledger } from '../schema/ledger.ts';
import type { Page } from './issues.ts';
import { parseLedger } from './load/pages-loader.ts';

/** Reads a page's whole ledger from its file, for the page that shows it. */
export async function readLedger(page: Page): Promise<Ledger> {
  return parseLedger(await readFile(page.meta.file, 'utf8'), page.meta.file);
}
