import { LONGEST_SUBHEAD } from '../signs/headline-lengths.ts';
import { hasOpenMark } from '../text/has-open-mark.ts';
import { opensWithClause } from '../text/opens-sentence.ts';
import { CLEAR, FAIR, SOME, STRONG } from '../text/points.ts';
import { seamScorer } from '../words/seam-scorer.ts';

/** What speaks for (above 0) or against a short text's being the top of a paragraph. */
const SIGN = {
  /** Most short texts between two paragraphs are subheads. */
  start: -FAIR,
  openQuote: STRONG,
  /** `…光有情怀是不够的，`: a clause ends, the sentence goes on. */
  clauseEnd: STRONG,
  goesOn: CLEAR,
  inWord: CLEAR,
  inPhrase: FAIR,
  /** Longer than subheads are. */
  long: STRONG,
  ratherLong: SOME,
  /** `…科学教育不是让`: ends with a word that needs another one. */
  needsMore: CLEAR,
  /** Each comma but the one that a subhead of two halves has. */
  comma: FAIR,
  opener: CLEAR,
  /** `据`, `为了`: words that headlines do without at their start. */
  openingWord: SOME,
  /** `根针。`: the next text's first clause is too short to stand alone. */
  shortClause: FAIR,
  /** A question or a call is a whole. */
  stop: -CLEAR,
} as const;

/** What no sentence begins with. */
const GOES_ON = /^(?:表示|介绍|指出|强调|告诉)|^[的了着过们等和与及，,、。；;：:”》）)％%]/u;
/** What no headline ends with. */
const NEEDS_MORE =
  /[的是在和与及或把被将从向为对让使由给而且但也都还就又更最很每各这那该其以于不着]$|(?:学校|企业|记者|我们|他们|已经|正在|能够|可以|需要|要把|先后|包括|通过|以及|其中|介绍|表示|说)$/u;
const OPENING_WORD =
  /^(?:据|为了|随着|通过|对于|除了|当然|其中|此外|目前|如今|近年|近日|昨[天日晚]|今[年天]|去年|日前|记者|只有|不仅|虽然|因为|由于|如果|接下来|下一步|同时|走在|在)/u;
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
  return [
    SIGN.start,
    hasOpenMark(text) ? SIGN.openQuote : 0,
    /[，,、；;：:]$/u.test(text) ? SIGN.clauseEnd : 0,
    GOES_ON.test(next) ? SIGN.goesOn : 0,
    seam >= IN_WORD ? SIGN.inWord : seam >= IN_PHRASE ? SIGN.inPhrase : 0,
    text.length > LONGEST_SUBHEAD ? SIGN.long : text.length > 15 ? SIGN.ratherLong : 0,
    NEEDS_MORE.test(text) ? SIGN.needsMore : 0,
    Math.max(0, commas - 1) * SIGN.comma,
    opensWithClause(text) ? SIGN.opener : 0,
    OPENING_WORD.test(text) ? SIGN.openingWord : 0,
    SHORT_CLAUSE.test(next) ? SIGN.shortClause : 0,
    /[！!？?]$/u.test(text) ? SIGN.stop : 0,
  ].reduce((sum, n) => sum + n, 0);
}

const withoutPage = seamScorer([]);
