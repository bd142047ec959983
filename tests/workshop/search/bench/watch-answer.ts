import type { Page } from 'playwright-core';

/** When an answer stood there, in milliseconds of the page's clock. */
export interface Times {
  /** Where that clock starts, in milliseconds since the epoch. */
  origin: number;
  /** When it was asked: 0 where the page was opened with the question. */
  start: number;
  /** When the page said the first thing of it. */
  status: number;
  /** When its first result stood there and the page said how many, or that it counts; or none. */
  first: number;
}

/**
 * Runs in the page before its own scripts: knows when the answer to a question stands there, from
 * what the reader sees alone.
 */
export const WATCH = `
  globalThis.watchAnswer = (start, before, said) => {
    let status;
    globalThis.times = undefined;
    globalThis.observer?.disconnect();
    const look = () => {
      const words = document.querySelector('#search-status')?.textContent ?? '';
      const now = performance.now();
      if (words && words !== said) status ??= now;
      const first = document.querySelector('#search-results > li');
      const isShown = first && first !== before && /\\d+\\s*篇|正在/.test(words);
      if (!isShown && (words === said || !words.includes('没有'))) return;
      globalThis.observer.disconnect();
      globalThis.times = { origin: performance.timeOrigin, start, status: status ?? now, first: now };
    };
    globalThis.observer = new MutationObserver(look);
    globalThis.observer.observe(document, { childList: true, subtree: true, characterData: true });
    look();
  };
  watchAnswer(0);
`;

interface Watched {
  times?: Times;
  watchAnswer(start: number, before: Element | null, said: string): void;
}

/** Milliseconds between looks for what was noted; the time itself is noted when it is there. */
const POLL = 25;
const PATIENCE = 60_000;

/** Waits for the answer to the question that was asked last. @throws with what the page shows instead */
export async function answeredAt(page: Page): Promise<Times> {
  try {
    const handle = await page.waitForFunction(
      () => (globalThis as unknown as Watched).times,
      undefined,
      { polling: POLL, timeout: PATIENCE },
    );
    const times = await handle.jsonValue();
    if (times) return times;
    throw new Error('The page noted no times.');
  } catch (cause) {
    const text = await page.locator('body').innerText();
    throw new Error(`The page gave no answer, but shows: ${text.slice(0, 600)}`, { cause });
  }
}

/**
 * In a page that has answered before: asks as going back and forth does, without the pause that
 * typing is given.
 *
 * @param query the address's search part
 */
export function askAgain(query: string): void {
  const before = document.querySelector('#search-results > li');
  const said = document.querySelector('#search-status')?.textContent ?? '';
  (globalThis as unknown as Watched).watchAnswer(performance.now(), before, said);
  history.pushState(null, '', query);
  dispatchEvent(new PopStateEvent('popstate'));
}
