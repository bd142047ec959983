import { files as names } from '../manifest.ts';

/**
 * Reads a file of the index by its name; throws where it cannot.
 *
 * @param signal gives the reading up
 */
export type ReadFile = (name: string, signal?: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>;

/** The files of the index, each read once, as one search asks for them. */
export interface Files {
  bytes(name: string): Promise<Uint8Array<ArrayBuffer>>;
  /** JSON that was packed for the index. */
  packed<T>(name: string): Promise<T>;
}

/** A file that is being read, or was. */
interface Reading {
  bytes: Promise<Uint8Array<ArrayBuffer>>;
  stop: AbortController;
  /** Searches that wait for it. */
  waiting: number;
  done: boolean;
}

/** Files that are kept at hand; the oldest are forgotten first. */
const KEPT = 1000;

/**
 * Keeps what was read of an index.
 *
 * @returns what gives a search its files. When the search is overtaken, what nobody else waits for is
 *   not read on.
 */
export function createFiles(read: ReadFile): (signal?: AbortSignal) => Files {
  const known = new Map<string, Reading>();

  function start(name: string): Reading {
    const stop = new AbortController();
    const reading: Reading = { bytes: read(name, stop.signal), stop, waiting: 0, done: false };
    known.set(name, reading);
    const forget = () => known.get(name) === reading && known.delete(name);
    // What failed may be asked for again.
    reading.bytes.then(
      () => (reading.done = true),
      () => forget(),
    );
    const [oldest] = known.keys();
    if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
    return reading;
  }

  return (signal) => {
    const bytes = async (name: string) => {
      signal?.throwIfAborted();
      const reading = known.get(name) ?? start(name);
      if (reading.done || !signal) {
        reading.waiting += signal ? 0 : 1;
        return reading.bytes;
      }
      reading.waiting++;
      const leave = () => {
        reading.waiting--;
        if (reading.waiting > 0 || reading.done) return;
        known.delete(name);
        reading.stop.abort(signal.reason);
      };
      signal.addEventListener('abort', leave, { once: true });
      try {
        return await reading.bytes;
      } finally {
        signal.removeEventListener('abort', leave);
      }
    };
    return {
      bytes,
      packed: async <T>(name: string) => JSON.parse(await unpack(await bytes(name))) as T,
    };
  };
}

/** Reads files over the network. @param folder address of the index, with a trailing slash */
export function fetchFrom(folder: string): ReadFile {
  return async (name, signal) => {
    // All other files are named by what they hold; this one names them, and changes.
    const cache = name === names.manifest ? 'no-cache' : 'default';
    const answer = await fetch(folder + name, { cache, ...(signal && { signal }) });
    if (!answer.ok) throw new Error(`${folder}${name}: ${answer.status} ${answer.statusText}`);
    return new Uint8Array(await answer.arrayBuffer());
  };
}

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}
