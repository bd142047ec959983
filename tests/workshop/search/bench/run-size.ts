import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { INDEX_FOLDER } from '../../../../src/search/manifest.ts';
import { root } from '../../../support/root.ts';
import { runNode } from '../../../support/run-tool.ts';
import { serve } from '../../../support/serve.ts';
import { askSets, type AskedOf, type SetCost } from './ask-sets.ts';
import type { IndexCost } from './measure-index.ts';
import { placeIndex, type BenchSite } from './place-index.ts';

/** What an archive of one size costs. */
export interface SizeCost {
  articles: number;
  index: IndexCost;
  sets: SetCost[];
}

/** What is asked of an archive. */
export interface Asking extends AskedOf {
  articles: number;
  seed: number;
}

const WORK = join(root, 'tests/workshop/search/bench/work.ts');

/**
 * Makes an archive, indexes it, and asks the search page.
 *
 * @param site is given the index
 * @param folder for the archive and its index
 */
export async function runSize(
  browser: Browser,
  site: BenchSite,
  folder: string,
  { articles, seed, ...asked }: Asking,
): Promise<SizeCost> {
  await work('make', folder, String(articles), String(seed));
  const index = JSON.parse(await work('index', folder)) as IndexCost;
  await placeIndex(join(folder, 'site', INDEX_FOLDER), site);
  const server = await serve(site.folder, '/');
  try {
    return { articles, index, sets: await askSets(browser, `${server.url}search/`, asked) };
  } finally {
    await server.close();
  }
}

/** Does a piece of work in a process of its own. @returns what it printed */
export async function work(...args: string[]): Promise<string> {
  const { code, output } = await runNode(['--disable-warning=ExperimentalWarning', WORK, ...args]);
  if (code !== 0) throw new Error(`\`${args.join(' ')}\` ended with ${code}\n${output}`);
  return output;
}
