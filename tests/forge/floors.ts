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
  pdftotext: { found: 0.95, perfect: 0.82, lost: 6 },
  raw: { found: 0.97, perfect: 0.82, lost: 6 },
  layout: { found: 0.97, perfect: 0.84, lost: 6 },
  mutool: { found: 0.98, perfect: 0.83, lost: 6 },
  ocr: { found: 0.98, perfect: 0.85, lost: 6 },
  'ocr-rows': { found: 0.98, perfect: 0.85, lost: 6 },
  markdown: { found: 0.98, perfect: 0.95, lost: 6 },
  plain: { found: 0.98, perfect: 0.98, lost: 6 },
  merged: { found: 0.98, perfect: 0.75, lost: 12 },
};
