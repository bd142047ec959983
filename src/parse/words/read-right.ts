import { BEGINS } from '../text/edges.ts';
import { lexicon } from './lexicon.ts';
import type { PageWords } from './page-words.ts';
import { HAN_START, LEAST, NEAR_MARK, REACH, SEEN, WORD_ENDS } from './word-edges.ts';

const DIGIT_START = /^[.．]?\d/;
/** What follows a number: `5|亿元`, `20|余家`. */
const MEASURE =
  /^(?:[亿万千百余多个家年月日时分秒元吨米名人次项条款座台块平公岁号版届处户亩只位%℃]|[a-zA-Z])/u;

/** The rest of a name and what a person does in a report: `欣怡说`, `海峰介绍，`. */
const NAME_GOES_ON =
  /^\p{Script=Han}{1,2}(?:[说等、（(]|介绍|表示|告诉|指出|认为|坦言|回忆|强调|感慨|透露|提醒|主持|带领)/u;

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

/** Reads a text as the right side of a seam. */
export function readRight(right: string, page: PageWords): Right {
  const han = HAN_START.test(right);
  const begins = han ? beginsWord(right.slice(0, 4), page) : NEAR_MARK;
  return {
    closing: !han && BEGINS.hanging.test(right),
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

/** Probability that a word begins where a text of Chinese does. */
function beginsWord(right: string, page: PageWords): number {
  const [first = '', second = ''] = right;
  // The character after a single one is a mark: it is a word, or the end of one.
  const known = lexicon().begins(first, HAN_START.test(second) ? second : '\u3000');
  return Math.max(LEAST, known, page.begins(first + second) ? SEEN : 0);
}
