import type { DialectName } from './dialects/all.ts';

/** What the parser must reach on the sample of one dialect, in shares from 0 to 1. */
export interface Floor {
  found: number;
  perfect: number;
  /** Letters that may be lost, over all pages of the sample. */
  lost: number;
}

/** The seeds of the sample that every test run parses. */
export const SAMPLE = { seed: 1, pages: 8 };

/**
 * Floors, a little under what the parser reaches. A change that parses better raises them; one that
 * falls below them fails.
 */
export const FLOORS: Readonly<Record<DialectName, Floor>> = {
  pdftotext: { found: 0.84, perfect: 0.42, lost: 6 },
  raw: { found: 0.82, perfect: 0.2, lost: 6 },
  layout: { found: 0.3, perfect: 0, lost: 40 },
  mutool: { found: 0.88, perfect: 0.38, lost: 6 },
  ocr: { found: 0.92, perfect: 0.6, lost: 6 },
  'ocr-rows': { found: 0.58, perfect: 0.24, lost: 6 },
  markdown: { found: 0.88, perfect: 0.56, lost: 6 },
  plain: { found: 0.92, perfect: 0.75, lost: 6 },
  merged: { found: 0.9, perfect: 0.48, lost: 12 },
};
