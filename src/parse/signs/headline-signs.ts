import { BEGINS, ENDS, HOLDS } from '../text/edges.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { opensWithClause } from '../text/opens-sentence.ts';
import { hasOpenMark, readPairedMarks } from '../text/paired-marks.ts';

/** A headline block's line is never longer. */
export const LONGEST_HEAD = 45;
/** 小标题 are shorter than a line of body text. */
export const LONGEST_SUBHEAD = 20;

/** A subject that says nothing yet, a verb that lacks its object: `…要求全市企业`. */
const UNFINISHED =
  /(?:学校|企业|记者|我们|他们|已经|正在|能够|可以|需要|要把|先后|包括|通过|以及|其中|介绍|表示|说)$/u;
/** `据`, `为了`: words that headlines do without at their start. */
const OPENING_WORD =
  /^(?:据|为了|随着|通过|对于|除了|当然|其中|此外|目前|如今|近年|近日|昨[天日晚]|今[年天]|去年|日前|记者|只有|不仅|虽然|因为|由于|如果|接下来|下一步|同时|走在|在)/u;

/**
 * What a text shows by itself of its being a headline or none. Judges weigh these signs, each for its
 * own context: a printed line, a paragraph, a block.
 */
export const HEADLINE_SIGNS = {
  stop: (text: string) => HOLDS.stop.test(text),
  punctuated: (text: string) => HOLDS.pause.test(text),
  /** Ends a sentence, and not as a question or a call does. */
  sentence: (text: string) => endsSentence(text) && !ENDS.call.test(text),
  call: (text: string) => ENDS.call.test(text),
  pause: (text: string) => ENDS.pause.test(text),
  opener: (text: string) => ENDS.opener.test(text),
  bound: (text: string) => ENDS.bound.test(text),
  dangling: (text: string) => ENDS.dangling.test(text),
  unfinished: (text: string) => ENDS.dangling.test(text) || UNFINISHED.test(text),
  amid: (text: string) => BEGINS.amid.test(text),
  clause: opensWithClause,
  openingWord: (text: string) => OPENING_WORD.test(text),
  openMark: hasOpenMark,
  oddMarks: (text: string) => readPairedMarks(text).odd.size > 0,
  ratherLong: (text: string) => text.length > 15,
  long: (text: string) => text.length > LONGEST_SUBHEAD,
  tooLong: (text: string) => text.length > LONGEST_HEAD,
} as const;

/** The name of a sign. */
export type HeadlineSign = keyof typeof HEADLINE_SIGNS;

/** Whether a text shows one of some signs. */
export function hasSign(text: string, ...signs: readonly HeadlineSign[]): boolean {
  return signs.some((sign) => HEADLINE_SIGNS[sign](text));
}

/** The sum of the weights of those signs that a text shows. */
export function weighSigns(
  text: string,
  weights: Readonly<Partial<Record<HeadlineSign, number>>>,
): number {
  let sum = 0;
  for (const [sign, weight] of Object.entries(weights)) {
    if (hasSign(text, sign as HeadlineSign)) sum += weight;
  }
  return sum;
}
