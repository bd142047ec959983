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
  pdftotext: { found: 0.84, perfect: 0.35, lost: 6 },
  raw: { found: 0.8, perfect: 0.06, lost: 6 },
  layout: { found: 0.04, perfect: 0, lost: 30 },
  mutool: { found: 0.78, perfect: 0.1, lost: 6 },
  ocr: { found: 0.9, perfect: 0.4, lost: 6 },
  'ocr-rows': { found: 0.4, perfect: 0.22, lost: 6 },
  markdown: { found: 0.88, perfect: 0.5, lost: 6 },
  plain: { found: 0.92, perfect: 0.68, lost: 6 },
  merged: { found: 0.9, perfect: 0.44, lost: 12 },
};
