import { buildIndex } from '../../src/search/build/build-index.ts';
import { join } from 'node:path';
import { root } from './root.ts';
import { runNode, toolScript } from './run-tool.ts';

/** The origin that the tested sites are built for; nothing may ever be asked of it. */
export const ORIGIN = 'https://archive.example';

/**
 * Builds the site and its search index into a folder of its own.
 *
 * @throws with what the build said, when it fails
 */
export async function buildSite(dist: string, base: string, signal?: AbortSignal): Promise<void> {
  const { code, output } = await runNode([toolScript('astro'), 'build', '--outDir', dist], {
    env: { BASE_PATH: base, SITE_URL: ORIGIN },
    ...(signal ? { signal } : {}),
  });
  if (code !== 0) throw new Error(`\`astro build\` ended with ${code}\n${output.slice(-4000)}`);
  await buildIndex({
    articles: join(root, 'content', 'articles'),
    site: dist,
    cache: join(dist, '..', 'search-cache'),
  });
}
