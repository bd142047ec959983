import { at } from '../../text/at.ts';
import type { Cell } from './cells-of.ts';
import type { Placed } from './follow-tracks.ts';

/** Lines that follow one another on the page: those of a column, or one that belongs to none. */
export interface Piece {
  readonly cells: readonly Cell[];
  readonly isTrack: boolean;
  /** Rows of the dump, both included. */
  readonly from: number;
  readonly to: number;
}

/**
 * Puts columns in order: those that stand side by side from left to right, groups of them from top to
 * bottom, and what is no line of a column before the column that begins next.
 */
export function orderTracks(placed: readonly Placed[], isBlank: (row: number) => boolean): Piece[] {
  const { tracks, leftOf } = collect(placed, isBlank);
  const loose = placed.flatMap(({ cell, track }): Piece[] =>
    track === undefined ? [{ cells: [cell], isTrack: false, from: cell.row, to: cell.row }] : [],
  );
  const out: Piece[] = [];
  let at = 0;
  for (const group of groupTracks(tracks)) {
    const [first] = group;
    while (first && at < loose.length && before(loose[at] as Piece, first) < 0) {
      out.push(loose[at++] as Piece);
    }
    const end = Math.max(...group.map(({ to }) => to));
    const inside: Piece[] = [];
    while (at < loose.length && (loose[at] as Piece).from <= end) inside.push(loose[at++] as Piece);
    const ordered = fromLeft(group, leftOf);
    // A line within stands before the column that begins next, or behind them all.
    const above = new Map<Piece, Piece[]>();
    const behind: Piece[] = [];
    for (const line of inside) {
      const next = group.find((track) => before(line, track) < 0);
      if (next) above.set(next, [...(above.get(next) ?? []), line]);
      else behind.push(line);
    }
    for (const track of ordered) out.push(...(above.get(track) ?? []), track);
    out.push(...behind);
  }
  return [...out, ...loose.slice(at)];
}

function before(a: Piece, b: Piece): number {
  return a.from - b.from || (a.cells[0]?.from ?? 0) - (b.cells[0]?.from ?? 0);
}

function collect(placed: readonly Placed[], isBlank: (row: number) => boolean) {
  const cells = Map.groupBy(
    placed.filter(({ track }) => track !== undefined),
    ({ track }) => track ?? -1,
  );
  const pieceOf = new Map<Cell, Piece>();
  const tracks: Piece[] = [];
  for (const own of cells.values()) {
    let from = 0;
    for (let i = 1; i <= own.length; i++) {
      if (i < own.length && !isCut(at(own, i - 1).cell.row, at(own, i).cell.row, isBlank)) continue;
      const part = own.slice(from, i).map(({ cell }) => cell);
      const piece: Piece = {
        cells: part,
        isTrack: true,
        from: at(part, 0).row,
        to: at(part, part.length - 1).row,
      };
      for (const cell of part) pieceOf.set(cell, piece);
      tracks.push(piece);
      from = i;
    }
  }
  const leftOf = new Map<Piece, Set<Piece>>();
  for (const [i, { cell, track }] of placed.entries()) {
    const next = placed[i + 1];
    if (track === undefined || next?.track === undefined || next.cell.row !== cell.row) continue;
    const [a, b] = [pieceOf.get(cell), pieceOf.get(next.cell)];
    if (!a || !b) continue;
    const known = leftOf.get(b) ?? new Set();
    leftOf.set(b, known.add(a));
  }
  return { tracks, leftOf };
}

/** Whether white space stands between two rows. */
function isCut(above: number, below: number, isBlank: (row: number) => boolean): boolean {
  for (let row = above + 1; row < below; row++) if (isBlank(row)) return true;
  return false;
}

/** Columns of which each stands beside another. */
function groupTracks(tracks: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  let end = -1;
  for (const track of [...tracks].sort(before)) {
    if (track.from > end) groups.push([]);
    groups.at(-1)?.push(track);
    end = Math.max(end, track.to);
  }
  return groups;
}

function fromLeft(group: readonly Piece[], leftOf: ReadonlyMap<Piece, ReadonlySet<Piece>>): Piece[] {
  const left = [...group].sort(before);
  const out: Piece[] = [];
  while (left.length > 0) {
    // The first that waits for none of the others.
    const free = left.findIndex((track) => !left.some((other) => leftOf.get(track)?.has(other)));
    out.push(...left.splice(Math.max(0, free), 1));
  }
  return out;
}
