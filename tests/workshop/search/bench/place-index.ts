import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bringStart } from '../../../../src/search/index-build/bring-start.ts';
import { INDEX_FOLDER } from '../../../../src/search/manifest.ts';
import { buildPages } from '../../../support/build-site.ts';

/** A site whose search page is given one made archive's index after the other. */
export interface BenchSite {
  folder: string;
  /** The search page as it was built, without what it brings along of an index. */
  searchPage: string;
}

/** Builds the site's pages into a folder. Those of articles are the real archive's; none is opened. */
export async function buildBenchSite(folder: string): Promise<BenchSite> {
  await buildPages(folder, '/');
  return { folder, searchPage: readFileSync(pageOf(folder), 'utf8') };
}

/**
 * Puts a made archive's index into the site, in the place of the one before, as a build does.
 *
 * @param made folder of the index; it is moved where both lie on one disk
 */
export async function placeIndex(made: string, { folder, searchPage }: BenchSite): Promise<void> {
  const place = join(folder, INDEX_FOLDER);
  rmSync(place, { recursive: true, force: true });
  try {
    renameSync(made, place);
  } catch {
    cpSync(made, place, { recursive: true });
  }
  writeFileSync(pageOf(folder), searchPage);
  await bringStart(folder);
}

function pageOf(folder: string): string {
  return join(folder, 'search', 'index.html');
}
