import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Network } from './networks.ts';
import { chainOf } from './depth.ts';
import { watchRequests, type Asked } from './watch-requests.ts';

/** Milliseconds without a request after which a page is taken to want no more. */
const QUIET = 150;

/** What was sent to a page. */
export interface Traffic {
  /** Bytes of the bodies of all answers, as served, those after the first result too. */
  bytes: number;
  /** Requests that were asked before the first result stood there, and all of them. */
  requests: number;
  all: number;
  /** The longest chain of requests, one after the other, until the first result stood there. */
  depth: number;
  /** The files of that chain, by the last two parts of their addresses. */
  chain: string[];
  /** Milliseconds that the request that waited longest waited for a connection. */
  queued: number;
}

/** A tab. */
export interface OpenPage {
  page: Page;
  /**
   * Waits until the page asks for no more, and gives what it was sent since the last time.
   *
   * @param until when the first result stood there, in milliseconds since the epoch
   */
  take(until: number): Promise<Traffic>;
}

/** Opens a browser context that knows nothing of the site yet, and does away with it at the end. */
export async function withContext<T>(
  browser: Browser,
  look: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  // Pagefind's page has a script in it, and WebAssembly, which the site's own policy refuses.
  const context = await browser.newContext({ reducedMotion: 'reduce', bypassCSP: true });
  try {
    return await look(context);
  } finally {
    await context.close();
  }
}

/** Opens a tab on a network; what a context's earlier tabs were sent may be kept. */
export async function openPage<T>(
  context: BrowserContext,
  network: Network,
  look: (open: OpenPage) => Promise<T>,
): Promise<T> {
  const page = await context.newPage();
  try {
    const requests = await watchRequests(await context.newCDPSession(page), network);
    const take = async (until: number) => {
      while (requests.open() > 0 || Date.now() - requests.lastMove() < QUIET) {
        await page.waitForTimeout(20);
      }
      return trafficOf(requests.take(), until);
    };
    return await look({ page, take });
  } finally {
    await page.close();
  }
}

function trafficOf(asked: readonly Asked[], until: number): Traffic {
  const sent = asked.filter(({ isKept }) => !isKept);
  const before = sent.filter(({ start }) => start <= until);
  const chain = chainOf(before, until);
  return {
    bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0),
    requests: before.length,
    all: sent.length,
    depth: chain.length,
    chain: chain.map(({ url }) => new URL(url).pathname.split('/').slice(-2).join('/')),
    queued: Math.max(0, ...before.map(({ queued }) => queued)),
  };
}
