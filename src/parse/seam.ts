import { lexicon, LONGEST_WORD } from './lexicon.ts';
import { endsSentence } from './sentence.ts';

/**
 * Scores how well one piece of text goes on in another: above 0 speaks for, below 0 against.
 */
export type SeamScore = (left: string, right: string) => number;

/** What no line begins with, as it belongs to the word or clause before it. */
const CLOSING = /^[，,。.、；;：:！!？?”’）)》】…%％℃]/u;
/** A clause ends, the sentence goes on. */
const CLAUSE_END = /[，,、；;：:—…]["”’]?$/u;
const OPENING_END = /[“‘（(《【]$/u;
const DIGIT_END = /\d[.．]?$/;
const DIGIT_START = /^[.．]?\d/;
/** What follows a number: `5|亿元`, `20|余家`. */
const MEASURE =
  /^(?:[亿万千百余多个家年月日时分秒元吨米名人次项条款座台块平公岁号版届处户亩只位%℃]|[a-zA-Z])/u;
const HAN_START = /^\p{Script=Han}/u;
const HAN_END = /\p{Script=Han}$/u;

/** Points for a sign; the unit is the logarithm of odds, roughly. */
const POINTS = {
  closingAfterText: 1,
  closingAfterStop: -5,
  digits: 0.5,
  measure: 1.5,
  numberThenWord: -0.5,
  letters: 2,
  sharedPair: 0.3,
  sharedTriple: 0.8,
  sharedFour: 1.2,
} as const;
/** Characters looked at on each side of a seam. */
const REACH = 5;

/**
 * Makes a seam scorer that knows the page: what stands side by side elsewhere on it is likelier to
 * stand side by side here.
 *
 * @param page the texts of the page
 */
export function seamScorer(page: readonly string[]): SeamScore {
  let grams: ReadonlySet<string> | undefined;
  return (left, right) => {
    if (left === '' || right === '') return 0;
    if (CLOSING.test(right)) {
      return /[\p{L}\p{N}”’）)》]$/u.test(left) ? POINTS.closingAfterText : POINTS.closingAfterStop;
    }
    if (DIGIT_END.test(left)) {
      if (DIGIT_START.test(right)) return POINTS.digits;
      return MEASURE.test(right) ? POINTS.measure : POINTS.numberThenWord;
    }
    if (/[A-Za-z]$/.test(left) && /^[A-Za-z]/.test(right)) return POINTS.letters;
    const start = startScore(right);
    if (endsSentence(left) || CLAUSE_END.test(left) || OPENING_END.test(left)) return start;
    if (!HAN_END.test(left)) return start / 2;
    if (!HAN_START.test(right)) return endScore(left);
    return acrossWords(left, right) + sharedScore(left, right, (grams ??= countGrams(page)));
  };
}

/** How likely text begins so: `的`, `们` begin nothing. */
function startScore(right: string): number {
  return HAN_START.test(right) ? Math.min(0.5, lexicon().pairScore('。', right.charAt(0))) : 0;
}

function endScore(left: string): number {
  return Math.min(0.5, lexicon().pairScore(left.charAt(left.length - 1), '。'));
}

/** What the words that cross the seam gain over two texts cut there. */
function acrossWords(left: string, right: string): number {
  const tail = /\p{Script=Han}*$/u.exec(left.slice(-REACH))?.[0] ?? '';
  const head = /^\p{Script=Han}*/u.exec(right.slice(0, REACH))?.[0] ?? '';
  const gain = isCrossed(tail, head)
    ? bestSplit(tail + head) - bestSplit(tail) - bestSplit(head)
    : 0;
  return lexicon().pairScore(tail.charAt(tail.length - 1), head.charAt(0)) / 2 + gain / 2;
}

/** Whether some word of the dictionary has its beginning in `tail` and its end in `head`. */
function isCrossed(tail: string, head: string): boolean {
  const { logProbability } = lexicon();
  for (let before = 1; before <= tail.length; before++) {
    const start = tail.slice(-before);
    for (let after = 1; after <= Math.min(head.length, LONGEST_WORD - before); after++) {
      if (logProbability(start + head.slice(0, after)) !== undefined) return true;
    }
  }
  return false;
}

/** Log probability of an unknown character as a word. */
const UNKNOWN = -16;

/** Log probability of the likeliest cut into words (unigram model, Viterbi). */
function bestSplit(text: string): number {
  const { logProbability } = lexicon();
  const best = [0];
  for (let end = 1; end <= text.length; end++) {
    let score = (best[end - 1] ?? 0) + (logProbability(text.charAt(end - 1)) ?? UNKNOWN);
    for (let length = 2; length <= Math.min(LONGEST_WORD, end); length++) {
      const known = logProbability(text.slice(end - length, end));
      if (known !== undefined) score = Math.max(score, (best[end - length] ?? 0) + known);
    }
    best.push(score);
  }
  return best.at(-1) ?? 0;
}

function sharedScore(left: string, right: string, shared: ReadonlySet<string>): number {
  const grams = (before: number, after: number): boolean =>
    shared.has(left.slice(-before) + right.slice(0, after));
  return (
    (grams(1, 1) ? POINTS.sharedPair : 0) +
    (grams(2, 1) || grams(1, 2) ? POINTS.sharedTriple : 0) +
    (grams(2, 2) || grams(3, 1) || grams(1, 3) ? POINTS.sharedFour : 0)
  );
}

/** All runs of two to four characters inside the page's printed lines. */
function countGrams(page: readonly string[]): Set<string> {
  const grams = new Set<string>();
  for (const text of page.flatMap((line) => line.split(/\s+/))) {
    for (let length = 2; length <= 4; length++) {
      for (let i = 0; i + length <= text.length; i++) grams.add(text.slice(i, i + length));
    }
  }
  return grams;
}
