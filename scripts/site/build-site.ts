import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchableArchive } from '../../src/schema/search-document.ts';
import { INDEX_FOLDER } from '../../src/search/manifest.ts';
import { RELATED_FOLDER } from '../../src/search/related/manifest.ts';
import { site } from '../../src/site.ts';
import { locateArchive, PROJECT_ROOT } from '../archive/tree/archive.ts';
import { printNotes } from '../terminal/print-notes.ts';
import { count } from '../terminal/count.ts';
import { runStage } from '../terminal/run-stage.ts';
import { checkFilled } from './check-filled.ts';
import { buildIntoPlace } from './build-into-place.ts';
import { checkPlace } from './check-place.ts';
import { findStaleDays, warnOfStale } from './find-stale-days.ts';

/** Where the built site lies. */
export const DIST = join(PROJECT_ROOT, 'dist');

/**
 * Builds the site from `content/articles` into `dist/`, and its search index, a line for each. The
 * old site stands until the new one is whole.
 *
 * @throws Refusal when SITE_URL or BASE_PATH is none, the archive is empty, or another build is under way
 */
export async function buildSite(): Promise<void> {
  checkPlace();
  const archive = locateArchive(PROJECT_ROOT);
  checkFilled(articlesFolder(), archive.raw);
  printNotes(warnOfStale(findStaleDays(archive)));
  await buildIntoPlace(DIST, join(PROJECT_ROOT, '.cache', 'build'), buildInto);
}

async function buildInto(folder: string): Promise<void> {
  await runStage('build', async () => {
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    const { build } = await import('astro');
    await build({ root: PROJECT_ROOT, outDir: folder, logLevel: 'error' });
    const { files, bytes } = measure(folder, '.html');
    return `${count(files, 'page')}, ${megabytes(bytes)} of HTML for dist/`;
  });
  await runStage('index', async () => {
    const { buildIndex } = await import('../../src/search/index-build/build-index.ts');
    const { bringStart } = await import('../../src/search/index-build/bring-start.ts');
    const { articles, made } = await buildIndex({
      archive: await openArticles(),
      site: folder,
      cache: join(PROJECT_ROOT, '.cache', 'search'),
    });
    await bringStart(folder);
    const { bytes } = measure(join(folder, INDEX_FOLDER), '');
    const anew = made.length > 0 ? `made anew: ${made.join(', ')}` : 'all as before';
    return `${count(articles, 'article')}, ${megabytes(bytes)}, ${anew}`;
  });
  if (!site.related) return;
  await runStage('related', async () => {
    const { buildRelated } = await import('../../src/search/related/index-build/build-related.ts');
    const { made } = await buildRelated({
      archive: await openArticles(),
      site: folder,
      cache: join(PROJECT_ROOT, '.cache', 'related'),
    });
    const { files, bytes } = measure(join(folder, RELATED_FOLDER), '');
    const anew = made.length > 0 ? `made anew: ${made.join(', ')}` : 'all as before';
    return `${count(files, 'file')} of Pagefind, ${megabytes(bytes)}, ${anew}`;
  });
}

/** The archive that is indexed; its code is loaded when it is wanted. */
async function openArticles(): Promise<SearchableArchive> {
  const { searchableArchive } = await import('../../src/data/searchable/searchable-archive.ts');
  return searchableArchive(articlesFolder());
}

/** The parser's output, where the site is built of it. */
function articlesFolder(): string {
  return process.env['ARCHIVE_ARTICLES'] || join(PROJECT_ROOT, 'content', 'articles');
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
