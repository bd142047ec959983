import { z } from 'astro/zod';
import { plainTextSchema } from './plain-text.ts';

/** One standing column (栏目) of the newspaper. */
const columnSchema = z.strictObject({
  /** The name as the archive prints it: `第1评论`. */
  name: plainTextSchema.min(1),
  /** Other shapes of its logo in Latin letters; its pinyin need not be listed. */
  logos: z
    .array(
      z.string().regex(/^[A-Za-z][A-Za-z\s.·'’-]*$/, {
        error: 'must be Latin letters such as `DIYI PINGLUN`',
      }),
    )
    .optional(),
});

/** `content/columns.yml`: the columns that editors know, for logos that show only their pinyin. */
export const columnsSchema = z.strictObject({ columns: z.array(columnSchema) });
