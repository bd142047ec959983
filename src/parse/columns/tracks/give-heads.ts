import { pairsOf } from '../../text/likeness.ts';
import { FAIR, HEAVY, SLIGHT } from '../../text/points.ts';
import type { Piece } from './pieces-of.ts';

/** Points for giving a line that is no text to a story. */
const POINTS = {
  /** All its pairs of characters stand in the story, and in no other. */
  words: HEAVY,
  /** It stays with the line right above it. */
  together: FAIR,
  /** A byline goes to the story that has none yet. */
  lacks: SLIGHT,
} as const;

/** Shorter lines share words by chance. */
const LEAST_PAIRS = 4;

/**
 * Gives the lines above stories that stand side by side to the story whose words they share; lines that
 * stand together stay so.
 *
 * @param bits in the order of the dump
 * @param stories the texts of each, from left to right
 * @returns for each line the number of its story
 */
export function giveHeads(
  bits: readonly Piece[],
  stories: readonly (readonly Piece[])[],
): number[] {
  const own = stories.map((texts) => pairsOf(texts.map(textOf).join('')));
  const given: number[] = [];
  const lacking = new Set(stories.keys());
  for (const [i, bit] of bits.entries()) {
    const pairs = pairsOf(textOf(bit));
    const isByline = bit.cells.every(({ byline }) => byline);
    const above = bits[i - 1];
    const isTogether = above !== undefined && bit.from - above.to <= 1;
    let best = { story: 0, worth: -Infinity };
    for (const [story, words] of own.entries()) {
      let shared = 0;
      for (const pair of pairs) {
        if (words.has(pair)) shared += 1 / own.filter((other) => other.has(pair)).length;
      }
      let worth = isByline ? 0 : (POINTS.words * shared) / Math.max(LEAST_PAIRS, pairs.size);
      if (isTogether && given[i - 1] === story) worth += POINTS.together;
      if (isByline && lacking.has(story)) worth += POINTS.lacks;
      if (worth > best.worth) best = { story, worth };
    }
    given.push(best.story);
    if (isByline) lacking.delete(best.story);
  }
  return given;
}

function textOf({ cells }: Piece): string {
  return cells.map(({ text }) => text.text).join('');
}
