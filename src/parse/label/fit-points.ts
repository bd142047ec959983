/**
 * What speaks for (above 0) or against reading a printed line so; the unit is a line that fits its
 * column.
 */
export const POINTS = {
  headBegins: -1.2,
  headTooMany: -3,
  /** `■高桂英`: the mark of a byline before a name. */
  headMarked: -4,
  /** Markdown says so. */
  heading: 5,
  /** A byline, a dateline or a note follows. */
  announces: 2.5,
  headAfterOpen: -5,
  headOverBlank: -0.4,
  /** A headline's own block of the dump. */
  headInBlock: 0.5,
  name: -0.5,
  nameAfterHead: 1.5,
  /** `…暖了环|卫工`: a word of the headline above goes on in the line. */
  nameInWord: -3,
  nameMarked: 2,
  twoLines: -0.5,
  unknownWidth: -0.6,
  unknownBegins: -1,
  /** A paragraph of one line; without a full stop, it ends like a headline's `！`. */
  oneLine: -0.2,
  oneLineFits: 0.2,
  oneLineNoStop: -1,
  firstAfterOpen: -4,
  firstAfterFull: -0.4,
  midAfterShort: -4,
  midAfterEnd: -0.2,
  midAfterHead: -2,
  midOverBlank: -0.3,
  /** Where the dump keeps indents. */
  firstIndented: 1,
  firstNotIndented: -1,
  midIndented: -1,
  otherWidth: -2.5,
  otherWidthInBlock: -4,
  otherWidthFirst: -1.5,
  /** Of two lines of an unknown column the second is much longer. */
  outgrows: -3,
  /** For each point of a seam's score, inside a paragraph and inside a headline. */
  seam: 0.4,
  headSeam: 0.1,
  /** For each square that a headline's line is longer than most. */
  headLong: -0.25,
  openBeforeByline: -2.5,
  headBeforeCredit: -2.5,
  /** A story's last words stand before its jump line, cut off where they may. */
  headBeforeJump: -4,
  /** Nothing but one cut line stands between a headline and a jump line. */
  jumpBelowHead: -2.5,
  /** A picture's headline, its credit, its caption. */
  captionAfterCredit: 1.5,
  openEnd: -2,
  /** `据悉`, `接下来` in mid-sentence. */
  openerInside: -1.5,
} as const;

/** What a headline's line hardly shows; it may end with any word, as a long headline is broken anywhere. */
export const HEAD_SIGNS = {
  stop: -6,
  sentence: -3,
  pause: -1.5,
  bound: -1.5,
  tooLong: -5,
} as const;
