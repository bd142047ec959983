import { kindOfByline, readByline } from '../../signs/read-byline.ts';
import { at } from '../../text/at.ts';
import { pairsOf } from '../../text/likeness.ts';
import { CLEAR, FAIR, SLIGHT, SOME, STRONG, WEAK } from '../../text/points.ts';
import type { Cell } from './cells-of.ts';
import type { Piece } from './pieces-of.ts';

/** Points for giving a line that is no text to a story. */
export const HEAD = {
  /** For each story that begins between the two. */
  between: -SOME,
  /** It stands below the story's first line; of a story of few lines. */
  below: -STRONG,
  belowShort: -WEAK,
  /** Pairs of characters that it shares with the story alone. */
  words: STRONG,
  /** With the line right above it. */
  together: FAIR,
  near: SLIGHT,
  credit: CLEAR,
  byline: -FAIR,
  /** A story has no headline or byline, or has one too many. */
  lacks: CLEAR,
};

/** A story of no more lines is a picture's. */
const FEW_LINES = 6;

/** A story and the lines that stand above its text. */
export interface HeadedStory {
  readonly texts: readonly Piece[];
  readonly heads: readonly Cell[];
  readonly bylines: readonly Cell[];
}

interface Line {
  readonly cell: Cell;
  readonly kind: 'head' | 'byline' | 'credit';
  readonly pairs: ReadonlySet<number>;
}

/**
 * Gives each line that is no text to the story that it goes with: by its place in the dump, by the
 * words that it shares, and so that each story has a headline.
 */
export function placeHeads(
  stories: readonly (readonly Piece[])[],
  bits: readonly Piece[],
  isBlank: (row: number) => boolean,
): HeadedStory[] {
  const lines = bits
    .flatMap(({ cells }) => cells)
    .sort((a, b) => a.row - b.row || a.from - b.from)
    .map(toLine);
  if (stories.length === 0) return [];
  const weights = weigh(stories, lines);
  const chosen = bestPath(lines, weights, isBlank);
  return stories.map((texts, s) => {
    const own = lines.filter((_, i) => chosen[i] === s);
    return {
      texts,
      heads: own.filter(({ kind }) => kind === 'head').map(({ cell }) => cell),
      bylines: own.filter(({ kind }) => kind !== 'head').map(({ cell }) => cell),
    };
  });
}

function toLine(cell: Cell): Line {
  const byline = readByline(cell.text);
  return { cell, kind: byline ? kindOfByline(byline) : 'head', pairs: pairsOf(cell.text.text) };
}

/** What each line is worth with each story. */
function weigh(stories: readonly (readonly Piece[])[], lines: readonly Line[]): number[][] {
  const facts = stories.map((texts) => {
    const cells = texts.flatMap((piece) => piece.cells);
    return {
      start: at(cells, 0),
      short: cells.length <= FEW_LINES,
      pairs: pairsOf(cells.map(({ text }) => text.text).join('')),
    };
  });
  const starts = facts.map(({ start }) => start.row + start.from / 100).sort((a, b) => a - b);
  return lines.map(({ cell, kind, pairs }) => {
    const place = cell.row + cell.from / 100;
    return facts.map(({ start, short, pairs: own }) => {
      const first = start.row + start.from / 100;
      const [low, high] = [Math.min(place, first), Math.max(place, first)];
      const between = starts.filter((other) => other > low && other < high).length;
      let sum = HEAD.between * between;
      if (first < place) sum += short ? HEAD.belowShort : HEAD.below;
      let shared = 0;
      for (const pair of pairs) {
        if (!own.has(pair)) continue;
        shared += 1 / facts.filter((other) => other.pairs.has(pair)).length;
      }
      sum += (HEAD.words * shared) / Math.max(3, pairs.size);
      if (kind === 'credit') sum += short ? HEAD.credit : 0;
      if (kind === 'byline') sum += short ? HEAD.byline : 0;
      return sum;
    });
  });
}

/** The story of each line, so that lines that stand together stay so. */
function bestPath(lines: readonly Line[], weights: number[][], isBlank: (row: number) => boolean): number[] {
  const count = weights[0]?.length ?? 0;
  let sums = new Array<number>(count).fill(0);
  const back: number[][] = [];
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1]?.cell;
    const gap = above ? line.cell.row - above.row : Infinity;
    const bonus = gap > 2 ? 0 : gap === 2 && isBlank(line.cell.row - 1) ? HEAD.near : gap <= 1 ? HEAD.together : 0;
    const same = sums.map((sum) => sum + bonus);
    const best = sums.indexOf(Math.max(...sums));
    back.push(same.map((sum, s) => (sum >= at(sums, best) ? s : best)));
    sums = same.map((sum, s) => Math.max(sum, at(sums, best)) + at(at(weights, i), s));
  }
  const chosen: number[] = [];
  let last = sums.indexOf(Math.max(...sums));
  for (let i = lines.length - 1; i >= 0; i--) {
    chosen[i] = last;
    last = at(at(back, i), last);
  }
  return chosen;
}
