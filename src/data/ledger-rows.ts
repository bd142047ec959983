import type { Entry } from '../schema/entry.ts';
import { LINE_END } from '../schema/line-end.ts';
import type { Fate } from './fates.ts';
import { showStrays } from './show-strays.ts';

/** A stretch of one line of the dump with one fate. */
export interface Piece {
  /** As dumped, but for what can't be seen, which is named. */
  text: string;
  use: Entry['use'];
  /** It can't be seen, and its name stands for it. */
  isStray: boolean;
  field: Entry['field'];
  article: string | undefined;
  /** The part of an article that it became, or why it is in none. */
  fate: Fate;
}

/** One line of the dump. */
export interface LedgerRow {
  line: number;
  /** Empty for a blank line. */
  pieces: Piece[];
}

/** Cuts a ledger's runs into the lines of the dump. */
export function ledgerRows(entries: readonly Entry[]): LedgerRow[] {
  const rows = new Map<number, LedgerRow>();
  for (const entry of entries) {
    entry.text.split(LINE_END).forEach((text, index) => {
      const line = entry.line + index;
      const row = rows.get(line) ?? { line, pieces: [] };
      rows.set(line, row);
      if (text !== '') row.pieces.push(toPiece(entry, text));
    });
  }
  const last = [...rows.values()].findLastIndex((row) => row.pieces.length > 0);
  return [...rows.values()].slice(0, last + 1);
}

function toPiece({ use, field, article, reason, code }: Entry, text: string): Piece {
  const isStray = code !== undefined;
  return { text: showStrays(text), use, isStray, field, article, fate: field ?? reason ?? use };
}
