import type { APIContext, GetStaticPaths } from 'astro';
import { makeBook } from '../../books/make-book.ts';
import { packBook } from '../../books/pack-book.ts';
import { loadArchive } from '../../data/archive.ts';
import type { Issue } from '../../data/issues.ts';
import { urls } from '../../data/site-urls.ts';

export const getStaticPaths = (async () => {
  const { issues } = await loadArchive();
  return issues.map((issue) => ({ params: { day: issue.day }, props: { issue } }));
}) satisfies GetStaticPaths;

export async function GET({ props, site }: APIContext<{ issue: Issue }>): Promise<Response> {
  const bytes = packBook(await makeBook(props.issue, { urls, origin: site }));
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': 'application/epub+zip' },
  });
}
