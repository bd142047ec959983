import { weighSigns } from '../signs/headline-signs.ts';
import { BEGINS } from '../text/edges.ts';
import { seamScorer } from '../words/seam-scorer.ts';

/** What speaks for (above 0) or against a short text's being the top of a paragraph, by itself. */
const OWN_SIGNS = {
  openMark: 4,
  pause: 4,
  ratherLong: 1,
  long: 3,
  unfinished: 3,
  clause: 2.2,
  openingWord: 1,
  /** A question or a call is a whole. */
  call: -3,
} as const;
/** And by the text that follows. */
const SIGN = {
  /** Most short texts between two paragraphs are subheads. */
  start: -2,
  goesOn: 3,
  inWord: 3,
  inPhrase: 1.5,
  /** Each comma but the one that a subhead of two halves has. */
  comma: 1.5,
  /** `根针。`: the next text's first clause is too short to stand alone. */
  shortClause: 1.5,
} as const;

/** `瓦与碧绿稻田…` has none, `商标，开发出果干` has one. */
const SHORT_CLAUSE =
  /^[^，,。、；;：:！!？?“”"《》]{0,2}[^，,。、；;：:！!？?“”"《》来后前天日年月说中上时]?[，,。、；;》”]/u;
const IN_WORD = 4;
const IN_PHRASE = 1.5;

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
