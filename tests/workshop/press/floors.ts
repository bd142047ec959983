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
  pdftotext: { found: 0.43, perfect: 0.08, lost: 115 },
  'pdftotext-raw': { found: 0.82, perfect: 0.26, lost: 95 },
  'pdftotext-layout': { found: 0.49, perfect: 0.12, lost: 145 },
  mutool: { found: 0.84, perfect: 0.25, lost: 95 },
  tesseract: { found: 0.18, perfect: 0.05, lost: 50 },
  plain: { found: 0.83, perfect: 0.25, lost: 95 },
  markdown: { found: 0.84, perfect: 0.3, lost: 80 },
  merged: { found: 0.64, perfect: 0.13, lost: 75 },
};
