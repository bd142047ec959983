import { z } from 'astro/zod';
import { stringify } from 'yaml';
import { articleIdSchema } from '../../../src/schema/article.ts';
import { readYaml } from '../../editors/read-yaml.ts';
import { isThere } from '../tree/is-there.ts';
import { publishedPath, shown, type Archive } from '../tree/archive.ts';

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

const HEADER = `# Article ids of this day that were ever published. Their addresses must never die, so this
# file only grows. \`npm run parse\` and \`npm run add\` write it; content/README.md tells more.
`;

/** Reads what was published of a day; an empty record for a day never parsed. */
export function readPublished(archive: Archive, day: string): PublishedDay {
  const path = publishedPath(archive, day);
  if (!isThere(archive, path)) return {};
  return readYaml(path, shown(archive, path), publishedSchema).value;
}

/** Prints the record of a day, pages in order. */
export function printPublished(record: PublishedDay): string {
  const pages = Object.entries(record).sort(([a], [b]) => pageNumber(a) - pageNumber(b));
  return HEADER + stringify(Object.fromEntries(pages), { lineWidth: 0 });
}

/** Adds the ids of a parse to a page's record; nothing is ever taken out. */
export function recordIds(
  before: PublishedPage | undefined,
  dump: string,
  ids: readonly string[],
): PublishedPage {
  const fresh = ids.filter((id) => !before?.ids.includes(id));
  return { ...before, dump, ids: [...(before?.ids ?? []), ...fresh] };
}

function pageNumber(key: string): number {
  return Number(key.slice(1));
}
