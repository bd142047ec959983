/** Offsets of a quote in the dump: the first character and the one after the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
