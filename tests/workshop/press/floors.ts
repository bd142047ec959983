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
export const FLOORS: Readonly<Record<string, Floor>> = {
  pdftotext: { found: 0.48, perfect: 0.12, lost: 150 },
  'pdftotext-raw': { found: 0.83, perfect: 0.27, lost: 85 },
  'pdftotext-layout': { found: 0.56, perfect: 0.12, lost: 110 },
  mutool: { found: 0.9, perfect: 0.4, lost: 125 },
  tesseract: { found: 0.28, perfect: 0.02, lost: 20 },
  plain: { found: 0.88, perfect: 0.43, lost: 135 },
  markdown: { found: 0.85, perfect: 0.4, lost: 110 },
  merged: { found: 0.79, perfect: 0.29, lost: 55 },
};
