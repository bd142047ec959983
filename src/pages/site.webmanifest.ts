import { urls } from '../data/site-urls.ts';
import { site } from '../site.ts';

export function GET(): Response {
  const manifest = {
    name: site.name,
    short_name: site.paper,
    description: site.description,
    lang: site.lang,
    start_url: urls.home(),
    scope: urls.root,
    display: 'minimal-ui',
    background_color: '#f6f5f1',
    theme_color: '#f6f5f1',
    icons: [
      { src: urls.file('favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: urls.file('favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'maskable' },
    ],
  };
  return Response.json(manifest, { headers: { 'Content-Type': 'application/manifest+json' } });
}
