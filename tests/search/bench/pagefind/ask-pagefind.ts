import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openPage } from '../open-page.ts';
import type { Cost } from '../measure-page.ts';
import { queriesOf } from './pairs.ts';

/** Results whose text is read, as many as the search page shows. */
const SHOWN = 10;

/**
 * The page that asks Pagefind: all shards merged, one search for each phrase, what all of them find,
 * and the texts of the first results.
 */
const page = (
  shards: readonly string[],
) => `<!doctype html><title>Pagefind</title><script type="module">
  const [first, ...others] = ${JSON.stringify(shards.toReversed())};
  const loading = (async () => {
    const pagefind = await import('/' + first + '/pagefind.js');
    await pagefind.options({ bundlePath: '/' + first + '/' });
    await pagefind.init();
    for (const other of others) await pagefind.mergeIndex('/' + other + '/');
    return pagefind;
  })();
  globalThis.ask = async (queries) => {
    const pagefind = await loading;
    const found = [];
    for (const query of queries) found.push((await pagefind.search(query)).results);
    const [some, ...rest] = found;
    const results = some.filter(({ id }) => rest.every((other) => other.some((one) => one.id === id)));
    await Promise.all(results.slice(0, ${SHOWN}).map((result) => result.data()));
    return results.length;
  };
</script>`;

interface Asking {
  ask(queries: string[]): Promise<number>;
}

/** What a question cost, and how many articles Pagefind says it found. */
export interface PagefindAnswer extends Cost {
  total: number;
}

/** Writes the page that asks into the site. */
export function writeAsker(site: string, shards: readonly string[]): void {
  writeFileSync(join(site, 'index.html'), page(shards));
}

/** Asks a question in a browser that knows nothing yet. */
export async function askPagefindFirst(browser: Browser, site: string, words: string) {
  return openPage(browser, async ({ page: tab, traffic }): Promise<PagefindAnswer> => {
    await tab.goto(site);
    const total = await tab.evaluate(
      (all) => (globalThis as unknown as Asking).ask(all),
      queriesOf(words),
    );
    const milliseconds = await tab.evaluate(() => performance.now());
    return { words, total, milliseconds, ...(await traffic.take()) };
  });
}

/** Asks one question after another on a page that has answered one before. */
export async function askPagefindLater(
  browser: Browser,
  site: string,
  questions: readonly string[],
) {
  return openPage(browser, async ({ page: tab, traffic }) => {
    const answers: PagefindAnswer[] = [];
    await tab.goto(site);
    await tab.evaluate((all) => (globalThis as unknown as Asking).ask(all), queriesOf('人民'));
    for (const words of questions) {
      await traffic.take();
      const { total, milliseconds } = await tab.evaluate(async (all) => {
        const start = performance.now();
        const found = await (globalThis as unknown as Asking).ask(all);
        return { total: found, milliseconds: performance.now() - start };
      }, queriesOf(words));
      answers.push({ words, total, milliseconds, ...(await traffic.take()) });
    }
    return answers;
  });
}
