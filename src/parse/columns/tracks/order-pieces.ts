import type { Cell } from './cells-of.ts';
import type { Placed } from './reading.ts';
import { giveHeads } from './give-heads.ts';
import { before, type Piece } from './pieces-of.ts';

/**
 * Puts the pieces of a page in order: texts that stand side by side from left to right, groups of them
 * from top to bottom. What is no text keeps its place above the text that begins next, or behind all of
 * its group.
 */
export function orderPieces(pieces: readonly Piece[], placed: readonly Placed[]): Piece[] {
  const left = leftOf(pieces, placed);
  const bits = pieces.filter(({ isText }) => !isText);
  const out: Piece[] = [];
  let next = 0;
  for (const group of groupTexts(pieces.filter(({ isText }) => isText))) {
    const top = group[0] as Piece;
    const heads: Piece[] = [];
    while (next < bits.length && before(bits[next] as Piece, top) < 0)
      heads.push(bits[next++] as Piece);
    const foot = Math.max(...group.map(({ to }) => to));
    if (group.length === 1) {
      // Nothing stands beside it, so that all keeps its place.
      const inside: Piece[] = [];
      while (next < bits.length && (bits[next] as Piece).from <= foot)
        inside.push(bits[next++] as Piece);
      out.push(...heads, ...inDumpOrder(top, inside));
      continue;
    }
    const ordered = fromLeft(group, left);
    const stories = storiesOf(ordered);
    const given = stories.length === 1 ? [] : giveHeads(heads, stories);
    const above = new Map<Piece | undefined, Piece[]>();
    for (const [i, head] of heads.entries()) {
      const text = stories[given[i] ?? 0]?.[0];
      above.set(text, [...(above.get(text) ?? []), head]);
    }
    for (; next < bits.length && (bits[next] as Piece).from <= foot; next++) {
      const bit = bits[next] as Piece;
      const text = group.find((other) => before(bit, other) < 0);
      above.set(text, [...(above.get(text) ?? []), bit]);
    }
    for (const text of ordered) out.push(...(above.get(text) ?? []), text);
    out.push(...(above.get(undefined) ?? []));
  }
  return [...out, ...bits.slice(next)];
}

/** Texts that go on from one another, as far as a dateline tells; the first may have none. */
function storiesOf(ordered: readonly Piece[]): Piece[][] {
  const stories: Piece[][] = [];
  for (const text of ordered) {
    if (text.opens || stories.length === 0) stories.push([text]);
    else stories.at(-1)?.push(text);
  }
  return stories;
}

/** A text, and what is no text between its lines. */
function inDumpOrder(text: Piece, bits: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  let from = 0;
  for (const bit of bits) {
    const below = text.cells.findIndex(({ row }) => row > bit.from);
    const to = below < 0 ? text.cells.length : below;
    if (to > from) out.push(partOf(text, from, to));
    out.push(bit);
    from = Math.max(from, to);
  }
  if (from < text.cells.length) out.push(partOf(text, from, text.cells.length));
  return out;
}

function partOf(text: Piece, from: number, to: number): Piece {
  const cells = text.cells.slice(from, to);
  return { ...text, cells, from: cells[0]?.row ?? text.from, to: cells.at(-1)?.row ?? text.to };
}

/** For each piece those that stand left of it in a row. */
function leftOf(pieces: readonly Piece[], placed: readonly Placed[]): Map<Piece, Set<Piece>> {
  const pieceOf = new Map<Cell, Piece>();
  for (const piece of pieces) for (const cell of piece.cells) pieceOf.set(cell, piece);
  const left = new Map<Piece, Set<Piece>>();
  for (const [i, { cell }] of placed.entries()) {
    const next = placed[i + 1];
    if (!next || next.cell.row !== cell.row) continue;
    const [a, b] = [pieceOf.get(cell), pieceOf.get(next.cell)];
    if (a && b && a !== b) left.set(b, (left.get(b) ?? new Set()).add(a));
  }
  return left;
}

/** Texts of which each stands beside another, from the top. */
function groupTexts(texts: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  let foot = -1;
  for (const text of [...texts].sort(before)) {
    if (text.from > foot) groups.push([]);
    groups.at(-1)?.push(text);
    foot = Math.max(foot, text.to);
  }
  return groups;
}

/** From left to right, and from top to bottom where nothing tells which stands left. */
function fromLeft(group: readonly Piece[], left: ReadonlyMap<Piece, ReadonlySet<Piece>>): Piece[] {
  const waiting = [...group];
  const order: Piece[] = [];
  while (waiting.length > 0) {
    // The first that waits for none of the others.
    const free = waiting.findIndex((text) => !waiting.some((other) => left.get(text)?.has(other)));
    order.push(...waiting.splice(Math.max(0, free), 1));
  }
  return order;
}
