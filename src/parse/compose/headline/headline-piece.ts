import type { HeadShares } from '../../model/part.ts';
import type { Located } from '../../text/located.ts';

/** As much of a headline as no reading cuts, and what parts it from the piece before. */
export interface HeadlinePiece {
  readonly text: Located;
  readonly gap: 'space' | 'line' | 'block';
  /** Markdown heading level; 0 for plain text. */
  readonly level: number;
  /** Squares of the printed line it stands in. */
  readonly width: number;
  /** What its line is told to be, where a line of the dump says so. */
  readonly shares?: HeadShares | undefined;
}
