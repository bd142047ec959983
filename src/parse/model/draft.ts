import type { Byline, Head, Note, PhotoCredit } from './item.ts';
import type { Run } from './sequence.ts';

/** The parts of one article before its text is put in order. */
export interface Draft {
  /** Headline blocks: kicker, title, subtitle in dump order. */
  readonly heads: readonly Head[];
  /** Names of the rubric it stands under. */
  readonly logos: readonly Head[];
  readonly bylines: readonly Byline[];
  readonly credits: readonly PhotoCredit[];
  readonly notes: readonly Note[];
  /** Body text and the subheads before each run but the first. */
  readonly parts: readonly { readonly subheads: readonly Head[]; readonly run: Run }[];
  /** No sign makes it sure that `logos` is a rubric. */
  readonly guessedRubric?: boolean;
  /** By how much the best reading of the page beats the best one in which the article is otherwise. */
  readonly margin: number;
}
