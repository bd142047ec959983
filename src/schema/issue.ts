import { z } from 'astro/zod';
import { edtfSchema } from './date.ts';
import { plainTextSchema } from './plain-text.ts';

/** `content/raw/<date>/issue.yml`: what editors know of an issue and its dumps don't say. */
export const issueSchema = z.strictObject({
  /** EDTF; only where no masthead gives the day, or to overrule a misread one. */
  date: edtfSchema.optional(),
  /** Why that date: phrases of the dumps, or where it was looked up. */
  evidence: z.array(plainTextSchema.min(1)).optional(),
  /** Page key `p1`, `p2` … → where its dump came from. */
  dumps: z
    .record(
      z.string().regex(/^p[1-9]\d*$/, { error: 'page keys look like `p1`' }),
      z.strictObject({
        /** The file name under which the dump came. */
        name: z.string().min(1),
        /** Which printed page of that file it is, from 1, where the file held several. */
        part: z.int().positive().optional(),
        /** Who or what made it, in words. */
        origin: z.string().min(1).optional(),
      }),
    )
    .optional(),
});
export type Issue = z.infer<typeof issueSchema>;
