import type { Body, Byline, Furniture, Head, Jump, Note, PhotoCredit } from './item.ts';

/** Body text that nothing interrupts. */
export interface Run {
  readonly bodies: readonly Body[];
  readonly jump?: Jump;
}

/** What can stand between two runs and belongs to the one or the other. */
export type GapItem = Head | Byline | PhotoCredit | Note;

/** A page as runs of body text and what stands between them: `gaps[i]` is before `runs[i]`. */
export interface Sequence {
  readonly runs: readonly Run[];
  /** One more than `runs`; the last stands after the last run. */
  readonly gaps: readonly (readonly GapItem[])[];
  readonly furniture: readonly Furniture[];
}
