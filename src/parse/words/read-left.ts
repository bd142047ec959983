import { ENDS } from '../text/edges.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { lexicon } from './lexicon.ts';
import type { PageWords } from './page-words.ts';
import { endsWithSurname } from './surname.ts';
import { HAN_START, LEAST, NEAR_MARK, REACH, SEEN } from './word-edges.ts';

const DIGIT_END = /\d[.．]?$/;
const HAN_END = /\p{Script=Han}$/u;

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

/** Reads a text as the left side of a seam. */
export function readLeft(left: string, page: PageWords): Left {
  // Patterns bound to the end of a text are tried at each place of it, so they get no more than it.
  const end = left.slice(-2);
  const han = HAN_END.test(end);
  const pauses =
    !han &&
    (endsSentence(left) || ENDS.pause.test(end) || ENDS.opener.test(end) || /—["”’]?$/u.test(end));
  return {
    word: han || /[\p{L}\p{N}”’）)》]$/u.test(end),
    kind: han ? 'han' : DIGIT_END.test(end) ? 'digit' : pauses ? 'pause' : 'mark',
    letter: !han && /[A-Za-z]$/.test(end),
    surname: han && endsWithSurname(left),
    ends: han ? endsWord(end, page) : NEAR_MARK,
    tail: han ? (/\p{Script=Han}*$/u.exec(left.slice(-REACH))?.[0] ?? '') : '',
  };
}

/** Probability that a word ends where a text of Chinese does. */
function endsWord(left: string, page: PageWords): number {
  const [first = '', second = ''] = left.slice(-2).padStart(2, '\u3000');
  const known = lexicon().ends(HAN_START.test(first) ? first : '\u3000', second);
  return Math.max(LEAST, known, page.ends(first + second) ? SEEN : 0);
}
