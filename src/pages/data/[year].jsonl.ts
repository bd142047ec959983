import type { APIContext, GetStaticPaths } from 'astro';
import { loadArchive } from '../../data/archive.ts';
import { exportedYears, exportYear } from '../../data/export/export-year.ts';
import { urls } from '../../data/site-urls.ts';

export const getStaticPaths = (async () =>
  exportedYears(await loadArchive()).map(({ year }) => ({
    params: { year },
  }))) satisfies GetStaticPaths;

export async function GET({ params, site }: APIContext): Promise<Response> {
  const records = await exportYear(
    await loadArchive(),
    params['year'] ?? '',
    (article) => new URL(urls.article(article), site).href,
  );
  const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('');
  return new Response(lines, { headers: { 'Content-Type': 'application/jsonl' } });
}
