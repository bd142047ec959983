// How far the places of a row can be relied on, in characters of the dump: letters differ in width, so
// that what stands in one column of the print begins some places apart.

/** Pieces side by side may seem to overlap by as much. */
export const DRIFT = 3;
/** What stands one above the other has as many places in common, drift aside. */
export const OVERLAP = 5;
