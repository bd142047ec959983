import { bringStart } from '../../src/search/index-build/bring-start.ts';
import { buildIndex } from '../../src/search/index-build/build-index.ts';
import { join } from 'node:path';
import { buildRelated } from '../../src/search/related/index-build/build-related.ts';
import { root } from './root.ts';
import { runNode } from './run-tool.ts';
import { searchableArchive } from '../../src/data/searchable/searchable-archive.ts';

/** The origin that the tested sites are built for; nothing may ever be asked of it. */
export const ORIGIN = 'https://archive.example';

interface BuildOptions {
  signal?: AbortSignal;
  /** The parser's output, where it is not the project's. */
  articles?: string;
}

const OWN = join(root, 'content', 'articles');

/**
 * Builds the site and its search index into a folder of its own.
 *
 * @throws with what the build said, when it fails
 */
export async function buildSite(
  dist: string,
  base: string,
  options: BuildOptions = {},
): Promise<void> {
  const archive = searchableArchive(options.articles ?? OWN);
  await buildPages(dist, base, options);
  await buildIndex({
    archive,
    site: dist,
    cache: join(dist, '..', 'search-cache'),
  });
  await bringStart(dist);
  await buildRelated({ archive, site: dist, cache: join(dist, '..', 'related-cache') });
}

/**
 * Builds the site's pages alone: the search page waits for its index.
 *
 * @throws with what the build said, when it fails
 */
export async function buildPages(
  dist: string,
  base: string,
  options: BuildOptions = {},
): Promise<void> {
  const { signal, articles = OWN } = options;
  // What Astro remembers of one archive is wrong for another.
  const cacheDir = options.articles === undefined ? undefined : join(dist, '..', 'astro-cache');
  const settings = JSON.stringify({ root, outDir: dist, cacheDir });
  const script = `import { build } from 'astro'; await build(${settings});`;
  const { code, output } = await runNode(['--input-type=module', '--eval', script], {
    env: { BASE_PATH: base, SITE_URL: ORIGIN, ARCHIVE_ARTICLES: articles },
    ...(signal ? { signal } : {}),
  });
  if (code !== 0) throw new Error(`building the site ended with ${code}\n${output.slice(-4000)}`);
}
