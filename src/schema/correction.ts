import { z } from 'astro/zod';
import { authorSchema } from './article.ts';
import { daySchema } from './date.ts';
import { plainTextSchema } from './plain-text.ts';
import { KINDS, SECTIONS } from './vocabulary.ts';

/**
 * Where a correction applies: words of the dump, never a line number of parser output.
 * White space, characters that can't be seen, and full or half width make no difference.
 */
const anchorSchema = z.strictObject({
  /** Words as the dump has them; they must stand in it exactly once, given the context. */
  quote: z.string().min(1),
  /** Words right before the quote, to tell it from others like it. */
  before: z.string().min(1).optional(),
  /** Words right after the quote. */
  after: z.string().min(1).optional(),
});
export type Anchor = z.infer<typeof anchorSchema>;

/** Text that is printed: a field is one line of it. */
const printed = plainTextSchema.min(1).regex(/^\S(?:.*\S)?$/u, {
  error: 'must be text on one line, without white space around it',
});

/** Fields of an article that an editor may set; `null` removes the field. */
const fieldsSchema = z
  .strictObject({
    title: printed,
    kicker: printed.nullable(),
    subtitle: printed.nullable(),
    column: printed.nullable(),
    kind: z.enum(KINDS),
    section: z.enum(SECTIONS),
    authors: z.array(authorSchema.extend({ name: printed })),
    dateline: printed.nullable(),
    editorsNote: printed.nullable(),
    continuedTo: z.int().positive().nullable(),
  })
  .partial();
export type CorrectedFields = z.infer<typeof fieldsSchema>;

/** Names of the fields that an editor may set. */
export const SET_FIELDS = fieldsSchema.keyof().options;

/** Why, and on what day it was corrected, for readers and the next editor. */
const told = { why: plainTextSchema.min(1).optional(), date: daySchema.optional() };

/** One correction. Exactly one of the four shapes. */
const correctionSchema = z.union([
  /** A misreading in the dump: the quoted words are read as `replace`, before parsing. */
  z.strictObject({ at: anchorSchema, replace: plainTextSchema, ...told }),
  /** Fields of the article that holds the quoted words. */
  z.strictObject({ at: anchorSchema, set: fieldsSchema, ...told }),
  /** Quoted words that belong to no article: advertisement, masthead, page furniture. */
  z.strictObject({ at: anchorSchema, drop: z.literal(true), ...told }),
  /** A paragraph starts (`true`) or does not start (`false`) with the quoted words. */
  z.strictObject({ at: anchorSchema, paragraph: z.boolean(), ...told }),
]);
export type Correction = z.infer<typeof correctionSchema>;

/** Place of a correction in its page's file, from 1. */
export const correctionNumber = z.int().positive();

/** `content/corrections/<date>/p<N>.yml` */
export const correctionsSchema = z.strictObject({
  corrections: z.array(correctionSchema),
});
