import { z } from 'astro/zod';
import { articleIdSchema } from './article.ts';
import { correctionNumber, SET_FIELDS } from './correction.ts';
import { daySchema } from './date.ts';
import { REPAIR_CODES } from './repair-codes.ts';

/** A change of wording that the parser or an editor made; the dump's own shape is kept here. */
export const repairSchema = z.strictObject({
  line: z.int().positive(),
  /** What the dump has, or what the field was; empty when the repair supplied text. */
  dump: z.string(),
  /** What the archive prints instead. */
  printed: z.string(),
  /** Code of the rule, or `correction`. */
  why: z.enum(REPAIR_CODES),
  article: articleIdSchema.optional(),
  /** The field that an editor has set. */
  field: z.enum(SET_FIELDS).optional(),
  correction: correctionNumber.optional(),
  /** Why, in the editor's words. */
  note: z.string().min(1).optional(),
  /** The day on which the editor corrected it, where he says it. */
  date: daySchema.optional(),
});
export type Repair = z.infer<typeof repairSchema>;
