import { lexicon, LONGEST_WORD } from './lexicon.ts';
import { endsSentence } from './sentence.ts';
import { endsWithSurname } from './surname.ts';

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

/** The rest of a name and what a person does in a report: `欣怡说`, `海峰介绍，`. */
const NAME_GOES_ON =
  /^\p{Script=Han}{1,2}(?:[说等、（(]|介绍|表示|告诉|指出|认为|坦言|回忆|强调|感慨|透露|提醒|主持|带领)/u;

/** Points for a sign; the unit is the logarithm of odds, roughly. */
const POINTS = {
  closingAfterText: 1,
  closingAfterStop: -5,
  digits: 0.5,
  measure: 1.5,
  numberThenWord: -0.5,
  letters: 2,
  nameGoesOn: 1.5,
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
 * @param texts the lines of the page
 */
export function seamScorer(texts: readonly string[]): SeamScore {
  let learnt: Learnt | undefined;
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
    const page = (learnt ??= learn(texts));
    const start = startScore(right, page);
    if (endsSentence(left) || CLAUSE_END.test(left) || OPENING_END.test(left)) return start;
    if (!HAN_END.test(left)) return start / 2;
    if (!HAN_START.test(right)) return endScore(left, page);
    const across = toOdds(acrossWords(left, right, page) + sharedScore(left, right, page.grams));
    return NAME_GOES_ON.test(right) && endsWithSurname(left)
      ? Math.max(across, POINTS.nameGoesOn)
      : across;
  };
}

/** The share of places between two characters that are the end of a word. */
const WORD_ENDS = 0.6;
/** A place where nothing can be known is taken for the end of a word by this share. */
const NEAR_MARK = 0.8;
const LEAST = 0.02;

/** Probability of a word's edge where another clause of the page has one. */
const SEEN = 0.7;

/** Probability that a word begins where a text does. */
function beginsWord(right: string, page: Learnt): number {
  const [first = '', second = ''] = right;
  if (!HAN_START.test(right)) return NEAR_MARK;
  // The character after a single one is a mark: it is a word, or the end of one.
  const known = lexicon().begins(first, HAN_START.test(second) ? second : '\u3000');
  return Math.max(LEAST, known, page.starts.has(first + second) ? SEEN : 0);
}

/** Probability that a word ends where a text does. */
function endsWord(left: string, page: Learnt): number {
  const [first = '', second = ''] = left.slice(-2).padStart(2, '\u3000');
  if (!HAN_END.test(left)) return NEAR_MARK;
  const known = lexicon().ends(HAN_START.test(first) ? first : '\u3000', second);
  return Math.max(LEAST, known, page.ends.has(first + second) ? SEEN : 0);
}

/** How likely text begins so: `的`, `们` begin nothing. */
function startScore(right: string, page: Learnt): number {
  return HAN_START.test(right) ? Math.log(beginsWord(right, page) / WORD_ENDS) : 0;
}

function endScore(left: string, page: Learnt): number {
  return Math.log(endsWord(left, page) / WORD_ENDS);
}

/** What the words that cross the seam gain over two texts cut there. */
function acrossWords(left: string, right: string, page: Learnt): number {
  const tail = /\p{Script=Han}*$/u.exec(left.slice(-REACH))?.[0] ?? '';
  const head = /^\p{Script=Han}*/u.exec(right.slice(0, REACH))?.[0] ?? '';
  const [ends, begins] = [endsWord(left, page), beginsWord(right, page)];
  const parted = (ends * begins) / WORD_ENDS;
  const joined = ((1 - ends) * (1 - begins)) / (1 - WORD_ENDS);
  const inside = lexicon().inside(tail.charAt(tail.length - 1), head.charAt(0));
  // Most pairs of characters stand in no word at all, and so no word crosses the seam.
  const gain =
    inside > 0 && isCrossed(tail, head)
      ? bestSplit(tail + head) - bestSplit(tail) - bestSplit(head)
      : 0;
  return Math.log(parted + joined * inside + LEAST) + gain / 3;
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

/** Above some points, more of them make a seam hardly likelier. */
const PLENTY = 2;

function toOdds(points: number): number {
  return points > PLENTY ? PLENTY + (points - PLENTY) * 0.5 : points;
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

/** What a page teaches of its own words. */
interface Learnt {
  /** All runs of two to four characters inside its printed lines. */
  readonly grams: ReadonlySet<string>;
  /** Two characters that begin and that end a clause. */
  readonly starts: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
}

const CLAUSES = /\p{Script=Han}{2,}/gu;
const MARK = /[\p{P}\s]/u;

function learn(texts: readonly string[]): Learnt {
  const grams = new Set<string>();
  const starts = new Set<string>();
  const ends = new Set<string>();
  for (const text of texts.flatMap((line) => line.split(/\s+/))) {
    for (let length = 2; length <= 4; length++) {
      for (let i = 0; i + length <= text.length; i++) grams.add(text.slice(i, i + length));
    }
    for (const { 0: clause, index } of text.matchAll(CLAUSES)) {
      const end = index + clause.length;
      if (index > 0 && MARK.test(text.charAt(index - 1))) starts.add(clause.slice(0, 2));
      if (end < text.length && MARK.test(text.charAt(end))) ends.add(clause.slice(-2));
    }
  }
  return { grams, starts, ends };
}
