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

/** Where the text of a block went: one article, or none. */
export interface Destination {
  article: string | undefined;
  /** In order and without repeats. */
  fates: Fate[];
}

/** Consecutive lines that went to the same places. */
export interface LedgerBlock {
  destinations: Destination[];
  rows: LedgerRow[];
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

/**
 * Puts lines together that went to the same articles and parts of them. Blank lines stay with
 * the block above them, those at the top with the first text.
 *
 * @param entries the ledger's runs, in the order of the dump
 */
export function ledgerBlocks(entries: readonly Entry[]): LedgerBlock[] {
  const blocks: LedgerBlock[] = [];
  for (const row of ledgerRows(entries)) {
    const destinations = destinationsOf(row);
    const last = blocks.at(-1);
    if (last && (isBlank(row) || same(last.destinations, destinations))) last.rows.push(row);
    else if (last?.rows.every(isBlank)) {
      last.rows.push(row);
      last.destinations = destinations;
    } else blocks.push({ destinations, rows: [row] });
  }
  return blocks;
}

function isBlank(row: LedgerRow): boolean {
  return row.pieces.every((piece) => piece.text.trim() === '');
}

/** Marks and spaces go unmentioned beside text of their line. */
function destinationsOf({ pieces }: LedgerRow): Destination[] {
  const telling = pieces.filter((piece) => piece.use !== 'markup');
  const groups = Map.groupBy(telling.length > 0 ? telling : pieces, (piece) => piece.article);
  return [...groups].map(([article, ofArticle]) => ({
    article,
    fates: [...new Set(ofArticle.map((piece) => piece.fate))],
  }));
}

function same(a: Destination[], b: Destination[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
