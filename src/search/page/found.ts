import type { Engine } from '../engine/open-index.ts';
import type { Answer } from '../engine/search.ts';
import type { Query } from '../query.ts';

/** A question with its answer. */
export interface Found {
  engine: Engine;
  query: Query;
  answer: Answer;
  /** Results that could not be read, of those on show. */
  missing: number;
  /** Gives up what belongs to this question when another is asked. */
  signal: AbortSignal;
}
