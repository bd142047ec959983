import { SAYS_ALL } from '../../signs/headline-words.ts';
import { CLEAR, FAIR, SLIGHT, SOME, STRONG } from '../../text/points.ts';
import { PLAY } from '../../text/squares.ts';
import type { HeadlinePiece } from './headline-piece.ts';

/** What speaks for two pieces' being halves; the unit is that of `seam`. */
const WORTH = {
  /** Lines so short together are hardly two parts. */
  shortLines: SOME,
  /** A word, or words that stand side by side elsewhere on the page, cross the seam. */
  inWord: STRONG,
  inPhrase: FAIR,
  /** Halves of a headline that was broken to fit its slot; less where they are long. */
  equalLines: CLEAR,
  longerBelow: SLIGHT,
} as const;
/** A seam so good is inside a word, or inside a phrase. */
export const IN_WORD = STRONG;
const IN_PHRASE = FAIR;
/** Squares of a box so narrow that blank lines cut its text. */
const NARROW_BOX = 13;
/** Two lines with no more squares together are halves of one title, and with more are not. */
const TWO_SHORT_LINES = 15;
const TWO_LINES = 20;
const LONGEST_BROKEN = 25;

/**
 * How well two pieces go together as halves of a part that was broken to fit its slot.
 *
 * @param seams how well each piece goes on from the one before
 * @param i the lower of the two
 */
export function weighHalves(
  pieces: readonly HeadlinePiece[],
  seams: readonly number[],
  i: number,
): number {
  const [left, right] = [pieces[i - 1], pieces[i]];
  if (!left || !right) return 0;
  const seam = seams[i] ?? 0;
  // A title with a space is broken there: a line that keeps one is whole.
  const whole =
    left.gap === 'space' || pieces[i + 1]?.gap === 'space' || SAYS_ALL.test(left.text.text);
  const both = left.width + right.width;
  const more = left.width - right.width;
  // Lines of one width are no halves where a word binds one of them to the line on its other side.
  const bound = Math.max(
    isOneWidth(pieces[i - 2], left) ? (seams[i - 1] ?? 0) : 0,
    isOneWidth(right, pieces[i + 1]) ? (seams[i + 1] ?? 0) : 0,
  );
  const elsewhere = bound >= IN_WORD && bound > seam;
  const broken =
    right.gap !== 'space' && !whole && !elsewhere && Math.abs(more) <= 1 && both <= LONGEST_BROKEN;
  const torn = right.gap === 'block' && left.width <= NARROW_BOX;
  // `…加快培育数控机床产业`, `链上发力聚集群`, `向新而行攀高峰`: a pair of its own.
  const paired =
    Math.abs(more) > 1 && isOneWidth(right, pieces[i + 1]) && pieces[i + 1]?.gap !== 'space';
  // Where lines differ much, what looks like a word over their seam is chance.
  const fits =
    paired || !(broken || torn || right.gap === 'space' || both <= TWO_LINES)
      ? 0
      : seam >= IN_WORD
        ? WORTH.inWord
        : seam >= IN_PHRASE
          ? WORTH.inPhrase
          : 0;
  if (right.gap === 'line' && !whole && both <= TWO_SHORT_LINES) {
    return fits + (broken ? WORTH.equalLines : WORTH.shortLines);
  }
  if (!broken || both > TWO_LINES) return fits;
  // The upper line is filled first.
  return fits + (more >= 0 ? WORTH.equalLines : WORTH.longerBelow);
}

function isOneWidth(one: HeadlinePiece | undefined, other: HeadlinePiece | undefined): boolean {
  return one !== undefined && other !== undefined && Math.abs(one.width - other.width) <= PLAY;
}
