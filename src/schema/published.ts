import { z } from 'astro/zod';
import { articleIdSchema } from './article.ts';

/** What the archive promised for one page: addresses that must go on leading to their text. */
const publishedPageSchema = z.strictObject({
  /** SHA-256 of the dump whose lines the ids name. */
  dump: z.string().regex(/^[0-9a-f]{64}$/, { error: 'must be 64 hexadecimal digits' }),
  /** Every id that a parse of this dump ever gave. */
  ids: z.array(articleIdSchema),
  /** Ids whose successor can't be told from the dump's lines: old id → the id that took over. */
  moved: z.record(articleIdSchema, articleIdSchema).optional(),
  /** Where the dump is filed since its issue got another date: `2023-09-20/p1`. */
  now: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}\/p[1-9]\d*$/, { error: 'must look like `2023-09-20/p1`' })
    .optional(),
});
export type PublishedPage = z.infer<typeof publishedPageSchema>;

/** `content/published/<day>.yml`: page key `p1`, `p2` … → what was published of it. It only grows. */
export const publishedSchema = z.record(
  z.string().regex(/^p[1-9]\d*$/, { error: 'page keys look like `p1`' }),
  publishedPageSchema,
);
export type PublishedDay = z.infer<typeof publishedSchema>;
