import type { Browser, Page } from 'playwright-core';

/** Milliseconds without a request after which a page is taken to want no more. */
const QUIET = 150;

/** What was sent to a page. */
export interface Traffic {
  /** Bytes of the bodies of all answers, as served. */
  bytes: number;
  requests: number;
}

/** A tab of a browser that knows nothing of the site yet. */
export interface OpenPage {
  page: Page;
  /** Waits until the page asks for no more, and gives what it was sent since the last time. */
  traffic: { take(): Promise<Traffic> };
}

/** Opens a tab in a browser context of its own and does away with it at the end. */
export async function openPage<T>(
  browser: Browser,
  look: (open: OpenPage) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    return await look({ page, traffic: watchTraffic(page) });
  } finally {
    await context.close();
  }
}

function watchTraffic(page: Page): OpenPage['traffic'] {
  let [open, last] = [0, Date.now()];
  let sizes: Promise<number>[] = [];
  const move = (by: number) => {
    open += by;
    last = Date.now();
  };
  page.on('request', () => move(1));
  page.on('requestfailed', () => move(-1));
  page.on('requestfinished', (request) => {
    move(-1);
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  return {
    async take() {
      while (open > 0 || Date.now() - last < QUIET) await page.waitForTimeout(20);
      const all = await Promise.all(sizes);
      sizes = [];
      return { bytes: all.reduce((sum, size) => sum + size, 0), requests: all.length };
    },
  };
}
