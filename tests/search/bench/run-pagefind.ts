import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { serve } from '../../support/serve.ts';
import { askPagefindFirst, askPagefindLater, writeAsker } from './pagefind/ask-pagefind.ts';
import type { PagefindCost } from './pagefind/measure-pagefind.ts';
import type { QuestionSet } from './questions.ts';
import { work, type SetCost } from './run-size.ts';

/** What Pagefind costs over an archive of one size. */
export interface PagefindSize {
  articles: number;
  index: PagefindCost;
  sets: SetCost[];
}

const FIRST = 4;

/** Indexes a made archive by Pagefind and asks it the same questions. @param site an empty folder */
export async function runPagefind(
  browser: Browser,
  site: string,
  { articles, seed, sets }: { articles: number; seed: number; sets: readonly QuestionSet[] },
): Promise<PagefindSize> {
  mkdirSync(site, { recursive: true });
  const index = JSON.parse(
    await work('pagefind', site, String(articles), String(seed)),
  ) as PagefindCost;
  writeAsker(site, index.shards);
  const server = await serve(site, '/');
  try {
    const costs: SetCost[] = [];
    for (const { name, words } of sets) {
      const first = [];
      for (const one of words.slice(0, FIRST)) {
        first.push(await askPagefindFirst(browser, server.url, one));
      }
      costs.push({ name, first, later: await askPagefindLater(browser, server.url, words) });
    }
    return { articles, index, sets: costs };
  } finally {
    await server.close();
  }
}
