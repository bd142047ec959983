import type { Located } from '../text/located.ts';

/** A phrase found at an end of a text, and what is left of the text. */
export interface Found<T> {
  value: T;
  /** The phrase itself. */
  text: Located;
  rest: Located;
}
