import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildRelated } from '../../../../src/search/related/index-build/build-related.ts';
import { RELATED_FOLDER } from '../../../../src/search/related/manifest.ts';
import { peakOfChildren } from '../bench/peak-of-children.ts';
import { searchableArchive } from '../../../../src/data/searchable/searchable-archive.ts';

/** What the tier of an archive costs. */
export interface RelatedCost {
  articles: number;
  seconds: number;
  /** Megabytes that Pagefind's process held at most; 0 where the system does not tell. */
  indexer: number;
  files: number;
  bytes: number;
  /** Of them the words that questions are cut into. */
  words: { files: number; bytes: number };
}

/** Milliseconds between two looks at the indexer. */
const LOOK = 50;

/** Builds the tier of `articles` in a folder into `site` there. */
export async function measureRelated(folder: string): Promise<RelatedCost> {
  const site = join(folder, 'site');
  mkdirSync(site, { recursive: true });
  let indexer = 0;
  const looking = setInterval(() => (indexer = Math.max(indexer, peakOfChildren())), LOOK);
  const start = performance.now();
  const { articles } = await buildRelated({
    archive: searchableArchive(join(folder, 'articles')),
    site,
    cache: join(folder, 'cache'),
  });
  clearInterval(looking);
  const seconds = (performance.now() - start) / 1000;
  const all = sizesIn(join(site, RELATED_FOLDER));
  const words = sizesIn(join(site, RELATED_FOLDER, 'words'));
  return { articles, seconds, indexer, ...all, words };
}

function sizesIn(folder: string): { files: number; bytes: number } {
  const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .filter((stats) => stats.isFile())
    .map(({ size }) => size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
