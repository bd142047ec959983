import { MULTITUDES } from '../text/bounds.ts';
import { CLEAR, FAINT, FAIR, HEAVY, SLIGHT, SOME } from '../text/points.ts';
import { bestSplit, isCrossed } from './best-split.ts';
import { lexicon } from './lexicon.ts';
import { learnWords, type PageWords } from './page-words.ts';
import { readLeft, type Left } from './read-left.ts';
import { readRight, type Right } from './read-right.ts';
import { LEAST, WORD_ENDS } from './word-edges.ts';

/**
 * Scores how well one piece of text goes on in another: above 0 speaks for, below 0 against.
 */
export type SeamScore = (left: string, right: string) => number;

/** Points for a sign; the unit is the logarithm of odds, roughly. */
const POINTS = {
  closingAfterText: SOME,
  closingAfterStop: -HEAVY,
  digits: SLIGHT,
  measure: FAIR,
  numberThenWord: -SLIGHT,
  letters: CLEAR,
  nameGoesOn: FAIR,
  sharedPair: FAINT,
  sharedTriple: SLIGHT,
  sharedFour: FAIR,
} as const;
/**
 * Makes a seam scorer that knows the page: what stands side by side elsewhere on it is likelier to
 * stand side by side here. Each text is read once for each side, as an order of many lines asks for
 * all their pairs.
 *
 * @param texts the lines of the page
 */
export function seamScorer(texts: readonly string[]): SeamScore {
  let learnt: PageWords | undefined;
  const lefts = new Map<string, Left>();
  const rights = new Map<string, Right>();
  return (left, right) => {
    if (left === '' || right === '') return 0;
    const page = (learnt ??= learnWords(texts));
    const a = lefts.get(left) ?? keep(lefts, left, readLeft(left, page));
    const b = rights.get(right) ?? keep(rights, right, readRight(right, page));
    if (b.closing) return a.word ? POINTS.closingAfterText : POINTS.closingAfterStop;
    if (a.kind === 'digit') {
      if (b.digit) return POINTS.digits;
      return b.measure ? POINTS.measure : POINTS.numberThenWord;
    }
    if (a.letter && b.letter) return POINTS.letters;
    if (a.kind === 'pause') return b.start;
    if (a.kind === 'mark') return b.start / 2;
    if (!b.han) return Math.log(a.ends / WORD_ENDS);
    const across = toOdds(acrossWords(a, b) + sharedScore(left, right, page));
    return b.name && a.surname ? Math.max(across, POINTS.nameGoesOn) : across;
  };
}

/** What one seam says at most where others and other signs are weighed with it. */
export const MOST_SEAM = 3;

/** A seam scorer that says no more than so much, for or against. */
export function limitSeam(seam: SeamScore, most = MOST_SEAM): SeamScore {
  return (left, right) => Math.max(-most, Math.min(most, seam(left, right)));
}

/** Texts kept for each side: a scorer that outlives a page must not keep them all. */
const MOST_KEPT = MULTITUDES;

function keep<T>(known: Map<string, T>, text: string, value: T): T {
  if (known.size >= MOST_KEPT) known.clear();
  known.set(text, value);
  return value;
}

/** What the words that cross the seam gain over two texts cut there. */
function acrossWords(left: Left, right: Right): number {
  const [{ ends, tail }, { begins, head }] = [left, right];
  const parted = (ends * begins) / WORD_ENDS;
  const joined = ((1 - ends) * (1 - begins)) / (1 - WORD_ENDS);
  const inside = lexicon().inside(tail.charAt(tail.length - 1), head.charAt(0));
  // Most pairs of characters stand in no word at all, and so no word crosses the seam.
  let gain = 0;
  if (inside > 0 && isCrossed(tail, head)) {
    left.split ??= bestSplit(tail);
    right.split ??= bestSplit(head);
    gain = bestSplit(tail + head) - left.split - right.split;
  }
  return Math.log(parted + joined * inside + LEAST) + gain / 3;
}

/** Above some points, more of them make a seam hardly likelier. */
const PLENTY = FAIR;

function toOdds(points: number): number {
  return points > PLENTY ? PLENTY + (points - PLENTY) / 2 : points;
}

function sharedScore(left: string, right: string, page: PageWords): number {
  const tail = left.slice(-3);
  const text = tail + right.slice(0, 3);
  const at = tail.length;
  const grams = (before: number, after: number): boolean =>
    page.hasGram(text, Math.max(0, at - before), Math.min(text.length, at + after));
  // All longer ones hold the pair.
  if (!grams(1, 1)) return 0;
  return (
    POINTS.sharedPair +
    (grams(2, 1) || grams(1, 2) ? POINTS.sharedTriple : 0) +
    (grams(2, 2) || grams(3, 1) || grams(1, 3) ? POINTS.sharedFour : 0)
  );
}
