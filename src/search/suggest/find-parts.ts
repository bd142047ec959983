import { isHanUnit } from './read-typed.ts';
import type { Word } from './word-table.ts';

/** A piece of what was asked: a word of the archive, several in a row, or letters and digits. */
export interface Part {
  text: string;
  /** Articles that the tables know; nothing of letters, digits and rows of words. */
  articles: number | undefined;
  /** True where they are of a pair, and may be more. */
  isPair: boolean;
  /** Where it stands among the pieces of the phrase, and where it ends. */
  from: number;
  to: number;
}

/** A piece of a phrase that is cut by words. */
export interface Piece {
  text: string;
  /** Nothing where it is no word of the archive. */
  word: Word | undefined;
  isLiteral: boolean;
}

/** Costs in bits, about: of a word that is met in one article, a character, a letter or digit. */
const COST = { word: 18, unknown: 24, literal: 4 };
/** Words in a row that are looked for together: what is met often is a word of the tables itself. */
const LONGEST_RUN = 3;
/** A letter or digit alone is no piece that anyone looks for. */
const SHORTEST_LITERAL = 2;
const BEGINS = /^[\p{L}\p{N}]/u;
/** Letters and digits, and signs that stand within a number or a name: `5.5%`, `covid-19`. */
const LITERAL = /^(?!\p{Script=Han})[\p{L}\p{N}.%+-]$/u;

/**
 * Cuts what was typed into the words of the archive, the likeliest way.
 *
 * @param units a character or a letter a place
 */
export function cutByWords(units: readonly string[], words: readonly Word[]): Piece[] {
  const known = Map.groupBy(words, ({ text }) => [...text][0] ?? '');
  const best: { cost: number; pieces: Piece[] }[] = [{ cost: 0, pieces: [] }];
  for (let at = 0; at < units.length; at++) {
    const here = best[at];
    if (!here) continue;
    const go = (to: number, piece: Piece, cost: number) => {
      const sum = here.cost + cost;
      if (sum < (best[to]?.cost ?? Infinity)) {
        best[to] = { cost: sum, pieces: [...here.pieces, piece] };
      }
    };
    for (const word of known.get(units[at] ?? '') ?? []) {
      const to = at + [...word.text].length;
      if (units.slice(at, to).join('') !== word.text) continue;
      go(to, pieceOf(word.text, word), COST.word - Math.log2(word.articles + 1));
    }
    if (isHanUnit(units[at])) go(at + 1, pieceOf(units[at] ?? ''), COST.unknown);
    else {
      const to = endOfLiteral(units, at);
      go(to, pieceOf(units.slice(at, to).join('')), COST.literal * (to - at));
    }
  }
  return best[units.length]?.pieces ?? [];
}

/**
 * The parts of what was typed that may be searched for, whole words alone: every word, and rows of
 * words of which a search has to tell whether they are found.
 *
 * @returns the longest rows first, then single words
 */
export function findParts(units: readonly string[], words: readonly Word[]): Part[] {
  const pieces = cutByWords(units, words);
  const parts: Part[] = [];
  for (let length = Math.min(LONGEST_RUN, pieces.length); length > 0; length--) {
    for (let from = 0; from + length <= pieces.length; from++) {
      const run = pieces.slice(from, from + length);
      // All that was typed is what was not found.
      if (length === pieces.length || !run.every(isPart)) continue;
      const text = run.map((piece) => piece.text).join('');
      const word = length === 1 ? run[0]?.word : undefined;
      const isPair = word?.isPair === true;
      parts.push({ text, articles: word?.articles, isPair, from, to: from + length });
    }
  }
  return parts;
}

/** True where a piece is a character that is no word. */
export function isUnknown({ word, isLiteral }: Piece): boolean {
  return word === undefined && !isLiteral;
}

/** Of parts that are found keeps the longest, none of which stands in another, in their order. */
export function longestParts<P extends Part>(parts: readonly P[]): P[] {
  const kept: P[] = [];
  for (const part of parts) {
    if (kept.every(({ from, to }) => part.to <= from || part.from >= to)) kept.push(part);
  }
  return kept.sort((a, b) => a.from - b.from);
}

function pieceOf(text: string, word?: Word): Piece {
  const isLiteral = word === undefined && !isHanUnit(text);
  return { text, word, isLiteral };
}

/** True where a piece may be searched for by itself. */
export function isPart({ text, word, isLiteral }: Piece): boolean {
  return word !== undefined || (isLiteral && text.length >= SHORTEST_LITERAL && BEGINS.test(text));
}

function endOfLiteral(units: readonly string[], from: number): number {
  let to = from;
  while (LITERAL.test(units[to] ?? '')) to++;
  return Math.max(to, from + 1);
}
