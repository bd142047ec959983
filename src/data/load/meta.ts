import { z } from 'astro/zod';
import { articleSchema } from '../../schema/article.ts';
import { daySchema } from '../../schema/date.ts';
import { ledgerSchema } from '../../schema/ledger.ts';

/**
 * What the site keeps in memory of an article: its front matter and a few words, never its body.
 * The body is read from `file` when the article's own page is made.
 */
export const articleMetaSchema = articleSchema.extend({
  /** The day of the folder it is filed under. */
  day: daySchema,
  /** First paragraph, shortened. */
  lead: z.string(),
  /** Characters of the body, white space not counted. */
  characters: z.int().nonnegative(),
  /** Who and what it names, each once. */
  named: z.object({
    people: z.array(z.string()),
    organisations: z.array(z.string()),
    /** Full names of towns and streets. */
    places: z.array(z.string()),
  }),
  /** The words that it can be known by, the weightiest first, with their weights. */
  words: z.array(z.tuple([z.string(), z.number()])),
  /** The markdown file, from the project's root. */
  file: z.string(),
});
export type ArticleMeta = z.infer<typeof articleMetaSchema>;

/** What the site keeps in memory of a page: its ledger without the dump's own text. */
export const pageMetaSchema = ledgerSchema.omit({ entries: true, added: true }).extend({
  /** The day of the folder it is filed under. */
  day: daySchema,
  /** Characters of the dump by what became of them. */
  characters: z.object({
    article: z.int(),
    furniture: z.int(),
    markup: z.int(),
    dropped: z.int(),
    replaced: z.int(),
  }),
  /** The ledger file, from the project's root. */
  file: z.string(),
});
export type PageMeta = z.infer<typeof pageMetaSchema>;
