import type { Entry } from '../schema/ledger.ts';

/** A stretch of one line of the dump with one fate. */
export interface Piece {
  text: string;
  use: Entry['use'];
  field?: Entry['field'];
  reason?: string | undefined;
}

/** One line of the dump. */
export interface LedgerRow {
  line: number;
  /** Empty for a blank line. */
  pieces: Piece[];
}

/** Consecutive lines that went to the same place. */
export interface LedgerBlock {
  /** The article that the lines' text stands in, if any. */
  article: string | undefined;
  /** What became of them: fields of the article, or reasons, in order and without repeats. */
  fates: string[];
  use: Entry['use'];
  rows: LedgerRow[];
}

/** Cuts a ledger's runs into the lines of the dump. */
export function ledgerRows(entries: readonly Entry[]): LedgerRow[] {
  const rows = new Map<number, LedgerRow>();
  for (const entry of entries) {
    entry.text.split(/\r\n|[\n\r]/).forEach((text, index) => {
      const line = entry.line + index;
      const row = rows.get(line) ?? { line, pieces: [] };
      rows.set(line, row);
      const { use, field, reason } = entry;
      if (text.trim()) row.pieces.push({ text, use, field, reason });
    });
  }
  return [...rows.values()].filter((row, index, all) => row.pieces.length > 0 || all[index + 1]);
}

/**
 * Puts lines together that went to the same article and part of it.
 *
 * @param entries the ledger's runs, in the order of the dump
 */
export function ledgerBlocks(entries: readonly Entry[]): LedgerBlock[] {
  const homes = articlesByLine(entries);
  const blocks: LedgerBlock[] = [];
  for (const row of ledgerRows(entries)) {
    const block = blockOf(row, homes.get(row.line));
    const last = blocks.at(-1);
    const blank = row.pieces.length === 0;
    if (last && (blank || sameFate(last, block))) last.rows.push(row);
    else blocks.push(block);
  }
  return blocks;
}

function blockOf(row: LedgerRow, article: string | undefined): LedgerBlock {
  const telling = row.pieces.filter((piece) => piece.use !== 'markup');
  const pieces = telling.length > 0 ? telling : row.pieces;
  const fates = [...new Set(pieces.map((piece) => piece.field ?? piece.reason ?? piece.use))];
  return { article, fates, use: pieces[0]?.use ?? 'markup', rows: [row] };
}

function sameFate(a: LedgerBlock, b: LedgerBlock): boolean {
  return a.article === b.article && a.use === b.use && a.fates.join() === b.fates.join();
}

function articlesByLine(entries: readonly Entry[]): Map<number, string> {
  const homes = new Map<number, string>();
  for (const { article, line, text } of entries) {
    if (article === undefined) continue;
    const last = line + text.trimEnd().split('\n').length - 1;
    for (let at = line; at <= last; at += 1) homes.set(at, article);
  }
  return homes;
}
