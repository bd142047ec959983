/** A way to the site, as the browser plays it. */
export interface Network {
  name: string;
  /** Milliseconds until an answer begins, and bytes a second; nothing for the machine's own speed. */
  slow?: { latency: number; down: number; up: number };
}

/** Nothing is held back: what the processor takes. */
export const LOOPBACK: Network = { name: 'loopback' };

/** A phone on the way, as most test it: the one that the budgets are set for. */
export const PHONE: Network = throttled(150, 1600, 750);

/** A phone where there is hardly a net. */
export const EDGE: Network = throttled(400, 400, 400);

export const NETWORKS: readonly Network[] = [LOOPBACK, PHONE, EDGE];

function throttled(latency: number, down: number, up: number): Network {
  const bytes = (kilobits: number) => (kilobits * 1000) / 8;
  return {
    name: `${latency} ms, ${down} kbit/s`,
    slow: { latency, down: bytes(down), up: bytes(up) },
  };
}
