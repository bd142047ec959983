import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';

const text = z.string().nullish();
const subhead = z.tuple([z.string(), z.number()]);

/** A way to divide a headline that counts as right as a whole. */
const readingSchema = z.object({ kicker: text, title: z.string(), subtitle: text });

export const goldArticleSchema = z.object({
  title: z.string(),
  kicker: text,
  subtitle: text,
  column: text,
  kind: z.string(),
  sections: z.array(z.string()).optional(),
  authors: z.array(z.object({ role: z.string(), name: z.string() })).optional(),
  editors_note: text,
  dateline: text,
  continued_to: z.number().nullish(),
  paragraphs: z.array(z.string()),
  /** Subheads, each with the number of paragraphs before it. */
  subheads: z.array(subhead).optional(),
  /** Paragraphs whose end the dump does not show: it is not asked. */
  open_breaks: z.array(z.number()).optional(),
  /** All readings of the headline block that count as right; they stand above `alternatives`. */
  readings: z.array(readingSchema).optional(),
  /** Other readings of a field that count as right. */
  alternatives: z.record(z.string(), z.array(text)).optional(),
});
export type GoldArticle = z.infer<typeof goldArticleSchema>;

/** What a perfect editor would reconstruct from a dump. */
export const goldSchema = z.object({
  dump: z.string(),
  date: z.object({ value: z.string().nullable() }).optional(),
  page: z.number().nullish(),
  /** The share of wrong characters that the dump itself has, as OCR misreads. */
  cerAllowed: z.number().optional(),
  /** Text of the dump that belongs to no article. */
  furniture: z.array(z.string()).optional(),
  /** What the dump has wrong for certain. */
  repairs: z.array(z.object({ dump: z.string() })).optional(),
  articles: z.array(goldArticleSchema),
});
export type Gold = z.infer<typeof goldSchema>;

/** Reads every gold file of a folder, in the order of their names. */
export function readGold(folder: string): Gold[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => goldSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}
