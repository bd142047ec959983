import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { serve } from '../../../support/serve.ts';
import { askSets, type SetCost } from './ask-sets.ts';
import type { Flavour, PagefindCost } from './pagefind/measure-pagefind.ts';
import { askedByPairs, writeAsker } from './pagefind/write-asker.ts';
import { work, type Asking } from './run-size.ts';

/** What Pagefind costs over an archive of one size. */
export interface PagefindSize {
  articles: number;
  flavour: Flavour;
  index: PagefindCost;
  sets: SetCost[];
}

/** Indexes a made archive by Pagefind and asks it the same questions. @param site an empty folder */
export async function runPagefind(
  browser: Browser,
  site: string,
  flavour: Flavour,
  { articles, seed, ...asked }: Asking,
): Promise<PagefindSize> {
  mkdirSync(site, { recursive: true });
  const index = JSON.parse(
    await work('pagefind', site, String(articles), String(seed), flavour),
  ) as PagefindCost;
  writeAsker(site, index.shards);
  const sets = flavour === 'pairs' ? askedByPairs(asked.sets) : asked.sets;
  const server = await serve(site, '/');
  try {
    return {
      articles,
      flavour,
      index,
      sets: await askSets(browser, server.url, { ...asked, sets }),
    };
  } finally {
    await server.close();
  }
}
