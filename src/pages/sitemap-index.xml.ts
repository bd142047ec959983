import type { APIContext } from 'astro';
import { loadArchive } from '../data/archive.ts';
import { printSitemap, sitemapParts } from '../data/sitemap.ts';
import { urls } from '../data/site-urls.ts';

export async function GET(context: APIContext): Promise<Response> {
  const parts = sitemapParts(await loadArchive());
  const addresses = parts.map((part) => new URL(urls.sitemapOf(part), context.site).href);
  const xml = printSitemap(['sitemapindex', 'sitemap'], addresses);
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
}
