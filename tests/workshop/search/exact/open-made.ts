import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIndex } from '../../../../src/search/index-build/build-index.ts';
import { openIndex, type Engine } from '../../../../src/search/engine/open-index.ts';
import { INDEX_FOLDER } from '../../../../src/search/manifest.ts';
import { makeArchive } from '../../made-archive/make-archive.ts';
import { writeIssue } from '../../made-archive/write-files.ts';
import type { Bench } from './compare.ts';
import { know, type Known } from './oracle.ts';
import { searchableArchive } from '../../../../src/data/searchable/searchable-archive.ts';

/**
 * Makes an archive, indexes it as the build does, and opens the index.
 *
 * @param folder an empty one
 * @param step is told of every article that was made
 * @param apart days between issues
 */
export async function openMade(
  folder: string,
  articles: number,
  seed: number,
  step: () => void = () => {},
  apart = 1,
): Promise<Bench> {
  const known: Known[] = [];
  for (const issue of makeArchive(articles, seed, apart)) {
    writeIssue(issue, join(folder, 'articles'));
    for (const article of issue.articles) known.push(know(article));
    for (let left = issue.articles.length; left > 0; left--) step();
  }
  return { engine: await openArticles(join(folder, 'articles'), folder), articles: known };
}

/** Indexes a folder of articles and opens the index. @param folder for the index */
export async function openArticles(articles: string, folder: string): Promise<Engine> {
  const site = join(folder, 'site');
  mkdirSync(site, { recursive: true });
  await buildIndex({ archive: searchableArchive(articles), site, cache: join(folder, 'cache') });
  return openIndex((name) =>
    Promise.resolve(new Uint8Array(readFileSync(join(site, INDEX_FOLDER, name)))),
  );
}
