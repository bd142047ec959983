import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { stringify } from 'yaml';
import { parseArchive } from '../../scripts/archive/parse-archive.ts';
import type { Correction } from '../../src/schema/correction.ts';
import type { Ledger } from '../../src/schema/ledger.ts';
import type { Printed } from '../support/read-printed.ts';
import { articlesOf, ledgerOf, makeArchive, PLAIN, put } from './tree.ts';

/** What a day comes to under corrections. */
export interface Corrected {
  articles: Printed[];
  ledger: Ledger;
}

/** Parses a day of the real archive under corrections of its first page. */
export function correct(t: TestContext, day: string, ...corrections: Correction[]): Corrected {
  const archive = makeArchive(t, day);
  put(archive, `content/corrections/${day}/p1.yml`, stringify({ corrections }, PLAIN));
  parseArchive(archive);
  return { articles: articlesOf(archive, day), ledger: ledgerOf(archive, day) };
}

/** The article whose body holds some words. */
export function holding({ articles }: Corrected, words: string): Printed {
  const found = articles.find(({ body }) => body.some(({ text }) => text.includes(words)));
  assert.ok(found, `an article holds ${words}`);
  return found;
}
