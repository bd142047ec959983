import { lexicon } from './lexicon.ts';
import type { PageWords } from './page-words.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { endsWithSurname } from './surname.ts';

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

/** Characters looked at on each side of a seam. */
const REACH = 5;

/** A text as the left side of a seam: what can be known of it alone. */
export interface Left {
  /** Text stands last, no mark. */
  readonly word: boolean;
  readonly kind: 'digit' | 'pause' | 'mark' | 'han';
  readonly letter: boolean;
  readonly surname: boolean;
  /** Probability that a word ends here. */
  readonly ends: number;
  /** The last characters of Chinese, and what they are worth as words once that is asked for. */
  readonly tail: string;
  split?: number;
}

/** A text as the right side of a seam. */
export interface Right {
  readonly closing: boolean;
  readonly digit: boolean;
  readonly measure: boolean;
  readonly letter: boolean;
  readonly name: boolean;
  readonly han: boolean;
  readonly begins: number;
  /** How likely text begins so: `的`, `们` begin nothing. */
  readonly start: number;
  /** The first characters of Chinese, in the same way. */
  readonly head: string;
  split?: number;
}

/** Reads a text as the left side of a seam. */
export function readLeft(left: string, page: PageWords): Left {
  // Patterns bound to the end of a text are tried at each place of it, so they get no more than it.
  const end = left.slice(-2);
  const han = HAN_END.test(end);
  const pauses = !han && (endsSentence(left) || CLAUSE_END.test(end) || OPENING_END.test(end));
  return {
    word: han || /[\p{L}\p{N}”’）)》]$/u.test(end),
    kind: han ? 'han' : DIGIT_END.test(end) ? 'digit' : pauses ? 'pause' : 'mark',
    letter: !han && /[A-Za-z]$/.test(end),
    surname: han && endsWithSurname(left),
    ends: han ? endsWord(end, page) : NEAR_MARK,
    tail: han ? (/\p{Script=Han}*$/u.exec(left.slice(-REACH))?.[0] ?? '') : '',
  };
}

/** Reads a text as the right side of a seam. */
export function readRight(right: string, page: PageWords): Right {
  const han = HAN_START.test(right);
  const begins = han ? beginsWord(right.slice(0, 4), page) : NEAR_MARK;
  return {
    closing: !han && CLOSING.test(right),
    digit: !han && DIGIT_START.test(right),
    measure: MEASURE.test(right),
    letter: !han && /^[A-Za-z]/.test(right),
    name: han && NAME_GOES_ON.test(right),
    han,
    begins,
    start: han ? Math.log(begins / WORD_ENDS) : 0,
    head: han ? (/^\p{Script=Han}*/u.exec(right.slice(0, REACH))?.[0] ?? '') : '',
  };
}

/** The share of places between two characters that are the end of a word. */
export const WORD_ENDS = 0.6;
/** A place where nothing can be known is taken for the end of a word by this share. */
const NEAR_MARK = 0.8;
export const LEAST = 0.02;

/** Probability of a word's edge where another clause of the page has one. */
const SEEN = 0.7;

/** Probability that a word begins where a text of Chinese does. */
function beginsWord(right: string, page: PageWords): number {
  const [first = '', second = ''] = right;
  // The character after a single one is a mark: it is a word, or the end of one.
  const known = lexicon().begins(first, HAN_START.test(second) ? second : '\u3000');
  return Math.max(LEAST, known, page.begins(first + second) ? SEEN : 0);
}

/** Probability that a word ends where a text of Chinese does. */
function endsWord(left: string, page: PageWords): number {
  const [first = '', second = ''] = left.slice(-2).padStart(2, '\u3000');
  const known = lexicon().ends(HAN_START.test(first) ? first : '\u3000', second);
  return Math.max(LEAST, known, page.ends(first + second) ? SEEN : 0);
}
