// How far print keeps to its columns, in squares: measured on the pages of the paper and on what
// extractors make of them. Punctuation is squeezed or hangs over, and half-width signs are told from
// full ones by their kind alone.

/** A full line hardly falls further short of its column. */
export const TIGHT = 0.75;
/** A full line hardly misses its column's edge by more, on either side. */
export const PLAY = 1.25;
/** The lines of one column differ by no more. */
export const SPREAD = 1.5;
/** The first line of a paragraph is indented by so much; extractors show 1.5 to 3. */
export const INDENT = 2;
/** No indent takes more. */
export const MOST_INDENT = 3.2;
/** A line that is shorter than its column by more stops short, and is neither full nor squeezed. */
export const SHORT = 2.5;
/** No column is narrower. */
export const NARROWEST = 7;
