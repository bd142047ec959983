import { layout } from './layout.ts';
import { markdown, plain } from './markdown.ts';
import { merged } from './merged.ts';
import { mutool } from './mutool.ts';
import { ocrRows } from './ocr-rows.ts';
import { ocr } from './ocr.ts';
import { pdftotext } from './pdftotext.ts';
import { raw } from './raw.ts';
import type { Extract } from './types.ts';

/** Every dialect of the forge by its name. */
export const DIALECTS = {
  pdftotext,
  raw,
  layout,
  mutool,
  ocr,
  'ocr-rows': ocrRows,
  markdown,
  plain,
  merged,
} as const satisfies Record<string, Extract>;

export type DialectName = keyof typeof DIALECTS;

export const DIALECT_NAMES = Object.keys(DIALECTS) as DialectName[];
