import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { INDEX_FOLDER } from '../../../src/search/manifest.ts';
import { root } from '../../support/root.ts';
import { runNode } from '../../support/run-tool.ts';
import { serve } from '../../support/serve.ts';
import type { IndexCost } from './measure-index.ts';
import { askFirst, askLater, type Cost } from './measure-page.ts';
import type { QuestionSet } from './questions.ts';

/** What questions of one kind cost. */
export interface SetCost {
  name: string;
  first: Cost[];
  later: Cost[];
}

/** What an archive of one size costs. */
export interface SizeCost {
  articles: number;
  index: IndexCost;
  sets: SetCost[];
}

/** Questions of each kind that are asked in a browser that knows nothing; it takes its time. */
const FIRST = 4;
const WORK = join(root, 'tests/search/bench/work.ts');

/**
 * Makes an archive, indexes it, and asks the search page.
 *
 * @param site a built site; the index takes the place of its own
 * @param folder for the archive and its index
 */
export async function runSize(
  browser: Browser,
  site: string,
  folder: string,
  { articles, seed, sets }: { articles: number; seed: number; sets: readonly QuestionSet[] },
): Promise<SizeCost> {
  await work('make', folder, String(articles), String(seed));
  const index = JSON.parse(await work('index', folder)) as IndexCost;
  const place = join(site, INDEX_FOLDER);
  rmSync(place, { recursive: true, force: true });
  symlinkSync(join(folder, 'site', INDEX_FOLDER), place);
  const server = await serve(site, '/');
  try {
    const costs: SetCost[] = [];
    for (const { name, words } of sets) {
      const first: Cost[] = [];
      for (const one of words.slice(0, FIRST)) first.push(await askFirst(browser, server.url, one));
      costs.push({ name, first, later: await askLater(browser, server.url, words) });
    }
    return { articles, index, sets: costs };
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
