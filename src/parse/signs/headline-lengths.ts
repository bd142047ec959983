/** A headline block's line is never longer. */
export const LONGEST_HEAD = 45;
/** 小标题 are shorter than a line of body text. */
export const LONGEST_SUBHEAD = 20;
