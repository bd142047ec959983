import { CERTAIN, CLEAR, FAIR, HEAVY, SOME, STRONG, WEAK } from '../text/points.ts';

/** How much each sign speaks for (above 0) or against a reading of an article. */
export const WEIGHT = {
  /** For each unit of the logarithm of the odds that a line of large type is something else. */
  told: CLEAR,
  headed: HEAVY,
  headless: -STRONG,
  thirdHead: -FAIR,
  moreHeads: -HEAVY,
  secondHeadOfPhoto: -CERTAIN,
  byline: CLEAR,
  noByline: -WEAK,
  noBylineButDateline: -SOME,
  secondByline: -HEAVY,
  bylineBeforeHead: -CLEAR,
  bylineAfterBody: -FAIR,
  /** Names in brackets stand above the text that they would sign. */
  closingBefore: -CERTAIN,
  photo: HEAVY,
  photoWithByline: -HEAVY,
  longPhoto: -STRONG,
  photoOfMoreRuns: -CERTAIN,
  creditBefore: -CERTAIN,
  subhead: HEAVY,
  longSubhead: -STRONG,
  jumpInside: -CERTAIN,
  unknownLogo: -HEAVY,
  rubricAfter: -CLEAR,
  logoApart: -CLEAR,
  noteBelow: -CLEAR,
  commentLogo: HEAVY,
  /** The headlines of two articles stand in one block. */
  cutBlock: -CLEAR,
  bylineAboveHeadBelow: -CLEAR,
  /** What a headline is worth whose every pair of characters stands in its body alone. */
  like: CERTAIN,
  /** The first sentence says when it happened. */
  dated: FAIR,
  /** A body begins in mid-sentence, or stops there. */
  brokenStart: -CLEAR,
  openEnd: -CLEAR,
} as const;
