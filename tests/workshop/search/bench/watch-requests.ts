import type { CDPSession } from 'playwright-core';
import type { Network } from './networks.ts';

/** One request of a page. Times are milliseconds of the clock that `performance.timeOrigin` has. */
export interface Asked {
  url: string;
  /** When the page asked, not when a connection was free. */
  start: number;
  /** When what it brings could be acted on: the page's first bytes, the last of everything else. */
  known: number;
  /** Bytes of the body, as served. */
  bytes: number;
  /** Milliseconds that it waited for a free connection. */
  queued: number;
  /** True where the browser had it, and asked nobody. */
  isKept: boolean;
}

/** The requests of a page, as they come. */
export interface Requests {
  /** Those asked since the last time; all that are still open must have ended. */
  take(): Asked[];
  /** Requests that are open. */
  open(): number;
  /** When one last began or ended, by `Date.now()`. */
  lastMove(): number;
}

interface Going extends Asked {
  isPage: boolean;
  headerBytes: number;
}

/** Plays a network in a tab and watches what its page asks for. */
export async function watchRequests(session: CDPSession, { slow }: Network): Promise<Requests> {
  const going = new Map<string, Going>();
  let ended: Asked[] = [];
  let last = Date.now();
  // From the browser's own clock, in seconds, to the epoch.
  let offset = 0;
  const at = (timestamp: number) => (timestamp + offset) * 1000;

  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp, wallTime, type }) => {
    offset = wallTime - timestamp;
    last = Date.now();
    const [start, isPage] = [at(timestamp), type === 'Document'];
    const empty = { bytes: 0, headerBytes: 0, queued: 0, known: 0, isKept: false };
    going.set(requestId, { url: request.url, start, isPage, ...empty });
  });
  session.on('Network.requestServedFromCache', ({ requestId }) => {
    const one = going.get(requestId);
    if (one) one.isKept = true;
  });
  session.on('Network.responseReceived', ({ requestId, response, timestamp }) => {
    const one = going.get(requestId);
    if (!one) return;
    one.isKept ||= response.fromDiskCache === true;
    one.headerBytes = response.encodedDataLength;
    if (one.isPage) one.known = at(timestamp);
    const { timing } = response;
    if (!timing || one.isKept) return;
    const free = [timing.dnsStart, timing.connectStart, timing.sendStart].find((ms) => ms >= 0);
    one.queued = Math.max(0, at(timing.requestTime) - one.start) + (free ?? 0);
  });
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    end(requestId, timestamp, encodedDataLength);
  });
  session.on('Network.loadingFailed', ({ requestId, timestamp }) => end(requestId, timestamp, 0));

  function end(id: string, timestamp: number, bytes: number): void {
    const one = going.get(id);
    if (!one) return;
    last = Date.now();
    going.delete(id);
    const { isPage, headerBytes, ...asked } = one;
    const body = asked.isKept ? 0 : Math.max(0, bytes - headerBytes);
    ended.push({ ...asked, bytes: body, known: isPage ? asked.known : at(timestamp) });
  }

  await session.send('Network.enable');
  if (slow) {
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: slow.latency,
      downloadThroughput: slow.down,
      uploadThroughput: slow.up,
    });
  }
  return {
    take() {
      const all = ended;
      ended = [];
      return all.toSorted((a, b) => a.start - b.start);
    },
    open: () => going.size,
    lastMove: () => last,
  };
}
