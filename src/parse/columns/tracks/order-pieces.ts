import { at } from '../../text/at.ts';
import type { SeamScore } from '../../words/seam-scorer.ts';
import { chainTexts } from './assemble.ts';
import type { Cell } from './cells-of.ts';
import type { Placed } from './follow-tracks.ts';
import { type Texts } from './edge-signs.ts';
import { before, type Piece } from './pieces-of.ts';

/** The texts of a page as stories, and what else stands on it. */
export interface Stories {
  readonly stories: readonly (readonly Piece[])[];
  readonly bits: readonly Piece[];
}

/** Puts the pieces of a page together to stories. */
export function orderPieces(pieces: readonly Piece[], placed: readonly Placed[], seam: SeamScore): Stories {
  const texts = pieces.filter(({ isText }) => isText);
  const bits = pieces.filter(({ isText }) => !isText);
  const next = chainTexts(knownTexts(pieces, placed), seam);
  const later = new Set(next);
  const stories = texts.flatMap((_, i) => {
    if (later.has(i)) return [];
    const story: Piece[] = [];
    for (let j: number | undefined = i; j !== undefined; j = next[j]) story.push(at(texts, j));
    return [story];
  });
  return { stories, bits };
}

/** What is known of texts beside their words. */
export function knownTexts(pieces: readonly Piece[], placed: readonly Placed[]): Texts {
  const texts = pieces.filter(({ isText }) => isText);
  const left = leftOf(pieces, placed);
  const right = new Map(groupTexts(texts).flatMap((group) => neighbours(group, left)));
  return {
    texts,
    isNeighbour: (i, j) => right.get(at(texts, i)) === texts[j],
    above: (i) => {
      const piece = pieces[pieces.indexOf(at(texts, i)) - 1];
      if (!piece || piece.isText) return 'text';
      return piece.cells.every(({ byline }) => byline) ? 'byline' : 'head';
    },
  };
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

/** Columns of which each stands beside another. */
function groupTexts(texts: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  let end = -1;
  for (const text of [...texts].sort(before)) {
    if (text.from > end) groups.push([]);
    groups.at(-1)?.push(text);
    end = Math.max(end, text.to);
  }
  return groups;
}

/** Each text of a group and the one right of it. */
function neighbours(group: readonly Piece[], left: ReadonlyMap<Piece, ReadonlySet<Piece>>): [Piece, Piece][] {
  const waiting = [...group].sort(before);
  const order: Piece[] = [];
  while (waiting.length > 0) {
    // The first that waits for none of the others.
    const free = waiting.findIndex((text) => !waiting.some((other) => left.get(text)?.has(other)));
    order.push(...waiting.splice(Math.max(0, free), 1));
  }
  return order.slice(1).map((text, i): [Piece, Piece] => [at(order, i), text]);
}
