import type { Correction } from '../../schema/correction.ts';
import type { Located } from '../text/located.ts';
import type { Span } from '../text/span.ts';

/** A correction's place in its list, from 0, and where in the dump it applies. */
export interface Anchored extends Span {
  readonly index: number;
  /** The words that it quotes, as the dump has them. */
  readonly quoted: Located;
}

/** A correction that has found its words. */
export interface FoundCorrection extends Anchored {
  readonly correction: Correction;
}
