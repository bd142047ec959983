import type { FitMargin } from './fit-margin.ts';
import type { HeadShares, Part } from './part.ts';
import type { Unit } from './unit.ts';

/** What a unit can be told to be. */
export type Label = 'head' | 'body' | 'byline' | 'credit' | 'other';

/** A unit with its role told by form and context. */
export type Labelled = Unit & {
  readonly label: Label;
  /** The part it plays, of which the label is what later stages ask. */
  readonly part: Part;
  readonly shares: HeadShares;
  /** The measure in squares of the column that a printed line stands in, where it is known. */
  readonly measure?: number;
  /** Begins a paragraph, as the print shows. */
  readonly first?: boolean;
  /** How surely a printed line is told; see `fitLines`. */
  readonly margin?: FitMargin;
};
