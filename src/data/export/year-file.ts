import type { APIContext } from 'astro';
import { loadArchive } from '../archive.ts';
import { urls } from '../site-urls.ts';
import type { ExportedArticle } from './export-article.ts';
import { exportedYears, exportYear } from './export-year.ts';

/** The years that have a file each, as routes. */
export async function yearRoutes(): Promise<{ params: { year: string } }[]> {
  return exportedYears(await loadArchive()).map(({ year }) => ({ params: { year } }));
}

/**
 * The articles of a year as a file.
 *
 * @param print writes the records
 * @param type media type of what it writes
 */
export async function yearFile(
  { params, site }: Pick<APIContext, 'params' | 'site'>,
  print: (records: readonly ExportedArticle[]) => string,
  type: string,
): Promise<Response> {
  const records = await exportYear(
    await loadArchive(),
    params['year'] ?? '',
    (article) => new URL(urls.article(article), site).href,
  );
  return new Response(print(records), { headers: { 'Content-Type': type } });
}
