import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../archive/paths.ts';
import { count } from '../terminal/plural.ts';
import { runStage } from '../terminal/stage.ts';

/** Where the built site lies. */
export const DIST = join(PROJECT_ROOT, 'dist');

/** Builds the site from `content/articles` into `dist/`, and its search index, a line for each. */
export async function buildSite(): Promise<void> {
  await runStage('build', async () => {
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    const { build } = await import('astro');
    await build({ root: PROJECT_ROOT, logLevel: 'error' });
    const { files, bytes } = measure(DIST, '.html');
    return `${count(files, 'page')}, ${megabytes(bytes)} of HTML in dist/`;
  });
  await runStage('index', async () => {
    const { buildIndex } = await import('../../src/search/build-index.ts');
    const { pages } = await buildIndex(DIST);
    const { bytes } = measure(join(DIST, 'pagefind'), '');
    return `${count(pages, 'article')}, ${megabytes(bytes)}`;
  });
}

/** Counts and weighs the files below a folder whose names end so. */
function measure(folder: string, ending: string): { files: number; bytes: number } {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => statSync(join(folder, name)))
    .filter((stats) => stats.isFile());
  return { files: paths.length, bytes: paths.reduce((sum, { size }) => sum + size, 0) };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}
