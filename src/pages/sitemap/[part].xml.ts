import type { APIContext, GetStaticPaths } from 'astro';
import { loadArchive } from '../../data/archive.ts';
import { loadDirectory } from '../../data/directory.ts';
import { loadNames } from '../../data/named/name-directory.ts';
import { loadPlaces } from '../../data/named/place-facets.ts';
import {
  namedAddresses,
  OVERVIEW,
  overviewAddresses,
  printSitemap,
  sitemapParts,
  yearAddresses,
} from '../../data/sitemap.ts';
import { urls } from '../../data/site-urls.ts';

export const getStaticPaths = (async () => {
  const parts = sitemapParts(await loadArchive());
  return parts.map((part) => ({ params: { part } }));
}) satisfies GetStaticPaths;

export async function GET({ params, site }: APIContext): Promise<Response> {
  const part = params['part'] ?? OVERVIEW;
  const addresses =
    part === OVERVIEW
      ? [
          ...overviewAddresses(await loadDirectory(), urls),
          ...namedAddresses(await loadNames(), await loadPlaces(), urls),
        ]
      : yearAddresses(await loadArchive(), part, urls);
  const xml = printSitemap(
    ['urlset', 'url'],
    addresses.map((address) => new URL(address, site).href),
  );
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
}
