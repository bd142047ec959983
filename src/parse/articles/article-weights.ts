/** How much each sign speaks for or against a reading; fitted to pages with known truth. */
export const WEIGHT = {
  headed: 4.5,
  headless: -4.5,
  thirdHead: -1.5,
  moreHeads: -5,
  secondHeadOfPhoto: -9,
  byline: 3,
  noByline: -10,
  noBylineButDateline: -2,
  secondByline: -6,
  bylineBeforeHead: -3,
  bylineAfterBody: -2,
  photo: 5,
  photoWithByline: -5,
  photoWithDateline: -4,
  longPhoto: -4,
  photoOfMoreRuns: -8,
  creditBefore: -10,
  subhead: 6,
  longSubhead: -3.5,
  jumpInside: -10,
  noteAfter: -4,
  unknownLogo: -6.5,
  rubricAfter: -3,
  logoApart: -3,
  noteBelow: -3,
  commentLogo: 5.5,
  /** The headlines of two articles stand in one block. */
  cutBlock: -3,
  bylineAboveHeadBelow: -2,
  /** What a headline is worth whose every pair of characters stands in its body alone. */
  like: 8,
  /** The first sentence says when it happened. */
  dated: 1.5,
  /** A body begins in mid-sentence, or stops there. */
  brokenStart: -3,
  openEnd: -3,
} as const;
