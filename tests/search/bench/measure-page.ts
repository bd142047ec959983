import type { Browser } from 'playwright-core';
import { openPage, type Traffic } from './open-page.ts';

/** What one question cost. */
export interface Cost extends Traffic {
  words: string;
  /** Until the first result stood on the page. */
  milliseconds: number;
}

/** Runs in the page before its own scripts: knows when the answer to a question stands there. */
const WATCH = `
  globalThis.answered = (words, before) => new Promise((resolve) => {
    const look = () => {
      const status = document.querySelector('#search-status')?.textContent ?? '';
      if (!status.includes(words)) return;
      const first = document.querySelector('#search-results > li');
      const isShown = /共\\d+篇/.test(status) && first && first !== before;
      if (!isShown && !status.includes('没有找到')) return;
      observer.disconnect();
      resolve(performance.now());
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    look();
  });
`;

interface Watched {
  answered(words: string, before?: Element | null): Promise<number>;
}

/** A question to warm a page up with. */
const WARM_UP = '人民';

/**
 * Opens the search page with a question, in a browser that knows nothing of the site yet.
 *
 * @param site address of the front page
 */
export function askFirst(browser: Browser, site: string, words: string): Promise<Cost> {
  return openPage(browser, async ({ page, traffic }) => {
    await page.addInitScript(WATCH);
    await page.goto(addressOf(site, words), { waitUntil: 'commit' });
    // The page's clock starts where it was asked for.
    const milliseconds = await page.evaluate(whenAnswered, words);
    return { words, milliseconds, ...(await traffic.take()) };
  });
}

/** Asks one question after another on a page that has answered one before. */
export function askLater(
  browser: Browser,
  site: string,
  questions: readonly string[],
): Promise<Cost[]> {
  return openPage(browser, async ({ page, traffic }) => {
    await page.addInitScript(WATCH);
    await page.goto(addressOf(site, WARM_UP), { waitUntil: 'commit' });
    await page.evaluate(whenAnswered, WARM_UP);
    const costs: Cost[] = [];
    for (const words of questions) {
      await traffic.take();
      const milliseconds = await page.evaluate(askAgain, words);
      costs.push({ words, milliseconds, ...(await traffic.take()) });
    }
    return costs;
  });
}

function addressOf(site: string, words: string): string {
  return `${site}search/?${new URLSearchParams({ q: words }).toString()}`;
}

function whenAnswered(words: string): Promise<number> {
  return (globalThis as unknown as Watched).answered(words);
}

/** Asks as going back and forth does, without the pause that typing is given. */
async function askAgain(words: string): Promise<number> {
  const before = document.querySelector('#search-results > li');
  const start = performance.now();
  history.pushState(null, '', `?${new URLSearchParams({ q: words }).toString()}`);
  dispatchEvent(new PopStateEvent('popstate'));
  return (await (globalThis as unknown as Watched).answered(words, before)) - start;
}
