import { createHash } from 'node:crypto';
import { decodeDump } from '../../../src/parse/dump/decode-dump.ts';
import type { PageInput, KnownColumn } from '../../../src/parse/types.ts';
import type { Correction } from '../../../src/schema/correction.ts';
import { Dice } from '../../workshop/forge/dice.ts';
import { hashName } from './hash-name.ts';
import { makeBytes } from './make-bytes.ts';
import { makeCorrections } from './make-corrections.ts';
import { makeText } from './make-text.ts';
import type { Sources } from './sources.ts';

/** A dump and what editors say of it: all that a parse depends on. */
export interface PageCase {
  bytes: Uint8Array;
  corrections: readonly Correction[];
  page?: number | undefined;
  date?: string | undefined;
  columns?: readonly KnownColumn[] | undefined;
}

const DATES = ['2025-08-27', '2023-09-18/2023-09-22', '2026-03~', '1950-01-01', '2024-02'];
const COLUMNS: readonly KnownColumn[] = [
  { name: '第1评论', logos: [] },
  { name: '平湖记忆', logos: ['MEMORIES OF PINGHU'] },
];

/**
 * Makes a case. The same name makes the same case, as long as the sources are the same.
 *
 * @param name `seed/number`
 */
export function makeCase(name: string, sources: Sources): PageCase {
  const dice = new Dice(hashName(name));
  const bytes = makeBytes(makeText(dice.fork(), sources), dice.fork());
  const decoded = decodeDump(bytes);
  const corrections =
    dice.chance(0.2) && 'text' in decoded
      ? makeCorrections(decoded.text, dice.fork(), sources)
      : [];
  return {
    bytes,
    corrections,
    page: dice.chance(0.5) ? dice.int(1, 8) : undefined,
    date: dice.chance(0.3) ? dice.pick(DATES) : undefined,
    columns: dice.chance(0.5) ? COLUMNS : undefined,
  };
}

/** The case as the parser takes it. */
export function toInput({ bytes, corrections, page, date, columns }: PageCase): PageInput {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { dump: 'fuzz.txt', sha256, bytes, corrections, page, date, columns };
}
