import { z } from 'astro/zod';
import { articleIdSchema } from './article.ts';

/**
 * How far an article's text can be trusted, by all that the parser saw speak against it: expected,
 * as measured on articles of which the truth is known, not known of this one.
 */
export const trustSchema = z
  .strictObject({
    article: articleIdSchema,
    /** Characters of its headline and body, white space not counted. */
    characters: z.int().nonnegative(),
    /** The expected share of them that are wrong, missing or another article's, to two decimals. */
    misplaced: z.number().min(0).max(1),
    /** What `misplaced` leaves of 1. */
    confidence: z.number().min(0).max(1),
  })
  .refine(({ misplaced, confidence }) => Math.abs(misplaced + confidence - 1) < ROUNDING, {
    path: ['confidence'],
    message: 'confidence is what misplaced leaves of 1',
  });
export type Trust = z.infer<typeof trustSchema>;

/** Two decimals that add up to 1 may miss it by so much. */
const ROUNDING = 1e-9;

type Weighed = Pick<Trust, 'misplaced' | 'characters'>;

/** Harm: the expected number of an article's characters that are misplaced. */
export function harmOf({ misplaced, characters }: Weighed): number {
  return misplaced * characters;
}

/** Articles by harm, the greatest first; those of equal harm stay in their order. */
export function sortByHarm<T extends Weighed>(articles: readonly T[]): T[] {
  return articles.toSorted((a, b) => harmOf(b) - harmOf(a));
}
