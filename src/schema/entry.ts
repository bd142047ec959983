import { z } from 'astro/zod';
import { articleIdSchema } from './article.ts';
import { correctionNumber } from './correction.ts';
import { REASONS } from './reasons.ts';

/** What became of a run of the dump's characters. */
export const USES = [
  /** It is printed in an article; `article` and `field` say where. */
  'article',
  /** It belongs to the page, not to an article: masthead, column credit, page number, promotion. */
  'furniture',
  /** Marks that carry no text: heading signs, ■, line ends, spaces between printed lines. */
  'markup',
  /** Text left out on purpose; `reason` says why. */
  'dropped',
  /** An editor reads it otherwise; `correction` says which of his corrections does. */
  'replaced',
] as const;

/** The part of an article that a run of characters became. */
export const FIELDS = [
  'title',
  'kicker',
  'subtitle',
  'column',
  'authors',
  'dateline',
  'editorsNote',
  'continuedTo',
  'paragraph',
  'subhead',
] as const;
export type Field = (typeof FIELDS)[number];

/** One run of consecutive characters of the dump. Runs touch: together they are the whole dump. */
export const entrySchema = z.strictObject({
  /** Offset of the first character, in UTF-16 units of the decoded dump. */
  from: z.int().nonnegative(),
  /** Offset after the last character. */
  to: z.int().positive(),
  /** Line of the dump on which the run begins, from 1. */
  line: z.int().positive(),
  /** The characters themselves, as dumped. */
  text: z.string().min(1),
  use: z.enum(USES),
  article: articleIdSchema.optional(),
  field: z.enum(FIELDS).optional(),
  /** Why the run is furniture, markup or dropped: a code such as `masthead` or `shadow`. */
  reason: z.enum(REASONS).optional(),
  /** Of a run of one character that does not belong in a text, and was taken out: `U+202E`. */
  code: z
    .string()
    .regex(/^U\+[0-9A-F]{4,6}$/)
    .optional(),
  correction: correctionNumber.optional(),
});
export type Entry = z.infer<typeof entrySchema>;

/** One run of characters that a correction adds to those of the dump, and what became of it. */
export const addedSchema = entrySchema.omit({ from: true, to: true }).extend({
  correction: correctionNumber,
});
export type Added = z.infer<typeof addedSchema>;
