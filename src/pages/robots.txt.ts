import type { APIContext } from 'astro';
import { urls } from '../data/site-urls.ts';

export function GET({ site }: APIContext): Response {
  const sitemap = new URL(urls.sitemap(), site).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
}
