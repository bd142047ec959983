import { bodyText } from '../../../data/body.ts';
import type { Issue } from '../../../data/issues.ts';
import { unpackTable, type PackedTable } from '../table.ts';
import { packBase } from './base-table.ts';
import { packSupplement } from './supplement.ts';
import { tableTexts } from './table-texts.ts';
import { wholeTable } from './whole-table.ts';

/** OpenCC's dictionaries and what is sent of them, read once a build. */
let known: ReturnType<typeof readAll> | undefined;

function readAll() {
  const whole = wholeTable();
  const packed = packBase(whole);
  return { whole, packed, base: unpackTable(packed) };
}

/** The table that every page needs. */
export function readBase(): PackedTable {
  known ??= readAll();
  return known.packed;
}

/**
 * What an issue needs beyond it.
 *
 * @throws when an article's file cannot be read
 */
export async function readSupplement(issue: Issue): Promise<PackedTable> {
  known ??= readAll();
  const texts: string[] = [];
  for (const article of issue.articles) texts.push(...tableTexts(article, await bodyText(article)));
  return packSupplement(texts, known.base, known.whole);
}
