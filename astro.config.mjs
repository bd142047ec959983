import { defineConfig } from 'astro/config';
import { serveIndex } from './src/search/build/serve-index.ts';

// Where the archive will stand: the origin for feeds, canonical addresses and the sitemap,
// and the path below it. Everything else in the site is relative to these two.
const site = process.env.SITE_URL || 'http://localhost:4321';
const base = process.env.BASE_PATH || '/';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [
    serveIndex({
      articles: process.env.ARCHIVE_ARTICLES || 'content/articles',
      cache: '.cache/search-dev',
    }),
  ],
  build: {
    assets: 'assets',
    // One sheet and no inline code: a strict content security policy can be put in front.
    inlineStylesheets: 'never',
  },
  vite: { build: { assetsInlineLimit: 0 } },
});
