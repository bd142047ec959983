import type { Browser, CDPSession } from 'playwright-core';

/** A network: what it takes a byte to come, and how many come. */
export interface Network {
  name: string;
  /** Milliseconds of a round trip; 0 leaves the network as it is. */
  latency: number;
  kilobits: number;
}

/** What a question cost in a browser that knows nothing of the site. */
export interface FirstCost {
  words: string;
  /** Until the first related article stood there. */
  milliseconds: number;
  /** Of this tier alone; what the browser had already is not counted. */
  requests: number;
  bytes: number;
}

/** Files of this tier, by their addresses. */
const OWN = /\/related\/|\/open-related/;

/** Asks a question in a new browser context. @param site address of the front page */
export async function measureFirst(
  browser: Browser,
  site: string,
  words: string,
  { latency, kilobits }: Network,
): Promise<FirstCost> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const traffic = await watch(session);
    if (latency > 0) {
      const throughput = (kilobits * 1000) / 8;
      await session.send('Network.emulateNetworkConditions', {
        ...{
          offline: false,
          latency,
          downloadThroughput: throughput,
          uploadThroughput: throughput,
        },
      });
    }
    await page.goto(`${site}search/?${new URLSearchParams({ q: words }).toString()}`, {
      waitUntil: 'commit',
    });
    await page.locator('#search-related ol > li').first().waitFor({ timeout: 60_000 });
    const milliseconds = await page.evaluate(() => performance.now());
    return { words, milliseconds, ...traffic() };
  } finally {
    await context.close();
  }
}

/** Counts what comes over the network. */
async function watch(session: CDPSession): Promise<() => { requests: number; bytes: number }> {
  const addresses = new Map<string, string>();
  let [requests, bytes] = [0, 0];
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (!response.fromDiskCache) addresses.set(requestId, response.url);
  });
  session.on('Network.requestServedFromCache', ({ requestId }) => {
    addresses.delete(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!OWN.test(addresses.get(requestId) ?? '')) return;
    requests++;
    bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  return () => ({ requests, bytes });
}
