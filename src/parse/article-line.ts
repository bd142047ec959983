import type { BodyLine } from './items.ts';

/** A line of an article's body, or a subhead amid them. */
export interface ArticleLine extends BodyLine {
  /** Place among the article's subheads, which keep their order; `undefined` for body text. */
  readonly subhead?: number;
}
