import { defineConfig } from 'astro/config';
import { writeHeaders } from './src/headers/write-headers.ts';
import { writeWorker } from './src/aids/offline/build/write-worker.ts';
import { site as own } from './src/site.ts';
import { serveIndex } from './src/search/index-build/serve-index.ts';
import { serveRelated } from './src/search/related/index-build/serve-related.ts';
import { searchableArchive } from './src/data/searchable/searchable-archive.ts';

// Where the archive will stand: the origin for feeds, canonical addresses and the sitemap,
// and the path below it. Everything else in the site is relative to these two.
const site = process.env.SITE_URL || 'http://localhost:4321';
const base = process.env.BASE_PATH || '/';
const archive = searchableArchive(process.env.ARCHIVE_ARTICLES || 'content/articles');

// What scripts of several pages share is one file: on a slow line every further one is felt.
const codeSplitting = {
  groups: [
    {
      name: 'shared',
      test: /preload-helper|src\/schema\/vocabulary|src\/search\/(ask|manifest|read-manifest|text|code|marks\/address|engine\/files|page\/focus-key)/,
      minShareCount: 2,
    },
  ],
};

// Every page names its script; a name made of the component's would be as long as a sentence.
const output = { codeSplitting, entryFileNames: 'assets/[hash].js' };

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [
    serveIndex({ archive, cache: '.cache/search-dev' }),
    ...(own.related ? [serveRelated({ archive, cache: '.cache/related-dev' })] : []),
    writeHeaders(),
    writeWorker(),
  ],
  build: {
    assets: 'assets',
    // No inline code: the policy in src/headers forbids it.
    inlineStylesheets: 'never',
  },
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: { client: { build: { rolldownOptions: { output } } } },
  },
});
