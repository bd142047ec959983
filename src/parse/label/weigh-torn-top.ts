import { weighSigns } from '../signs/headline-signs.ts';
import { BEGINS } from '../text/edges.ts';
import { CLEAR, FAIR, SOME, STRONG } from '../text/points.ts';
import { seamScorer } from '../words/seam-scorer.ts';

/** What speaks for (above 0) or against a short text's being the top of a paragraph, by itself. */
const OWN_SIGNS = {
  openMark: STRONG,
  pause: STRONG,
  ratherLong: SOME,
  long: CLEAR,
  unfinished: CLEAR,
  clause: CLEAR,
  openingWord: SOME,
  /** A question or a call is a whole. */
  call: -CLEAR,
} as const;
/** And by the text that follows. */
const SIGN = {
  /** Most short texts between two paragraphs are subheads. */
  start: -FAIR,
  goesOn: CLEAR,
  inWord: CLEAR,
  inPhrase: FAIR,
  /** Each comma but the one that a subhead of two halves has. */
  comma: FAIR,
  /** `根针。`: the next text's first clause is too short to stand alone. */
  shortClause: FAIR,
} as const;

/** `瓦与碧绿稻田…` has none, `商标，开发出果干` has one. */
const SHORT_CLAUSE =
  /^[^，,。、；;：:！!？?“”"《》]{0,2}[^，,。、；;：:！!？?“”"《》来后前天日年月说中上时]?[，,。、；;》”]/u;
const IN_WORD = STRONG;
const IN_PHRASE = FAIR;

/**
 * How much speaks for a short text's being the top of a paragraph whose rest stands in the next
 * column, rather than a subhead above a paragraph.
 *
 * @param text a text without a full stop
 * @param next the text that follows
 * @returns above 0 where it is torn
 */
export function weighTornTop(text: string, next: string): number {
  const commas = text.slice(0, -1).match(/[，,]/g)?.length ?? 0;
  const seam = withoutPage(text, next);
  return (
    SIGN.start +
    weighSigns(text, OWN_SIGNS) +
    (BEGINS.amid.test(next) ? SIGN.goesOn : 0) +
    (seam >= IN_WORD ? SIGN.inWord : seam >= IN_PHRASE ? SIGN.inPhrase : 0) +
    Math.max(0, commas - 1) * SIGN.comma +
    (SHORT_CLAUSE.test(next) ? SIGN.shortClause : 0)
  );
}

const withoutPage = seamScorer([]);
