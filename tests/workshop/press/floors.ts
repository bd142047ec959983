import type { Half } from './read-stories.ts';

/** What the parser must reach on the dumps of one extractor, in shares from 0 to 1. */
export interface Floor {
  /** Articles of which four fifths stand in one article of the parser. */
  found: number;
  /** Articles whose headline, authors, paragraphs and text are all right. */
  perfect: number;
  /** Letters that may reach neither an article nor the furniture, over all pages. */
  lost: number;
}

/** The half that floors stand on: no rule is made by it, and no weight fitted to it. */
export const GUARDED: Half = 'apart';

/**
 * Floors for the fixed set, about two articles under what the parser reaches. A change that reads
 * pages better raises them; one that falls below them fails.
 */
export const FLOORS: Readonly<Record<string, Floor>> = {};
