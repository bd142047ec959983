import { files as names } from '../manifest.ts';

/** Reads a file of the index by its name; throws where it cannot. */
export type ReadFile = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

/** The files of the index, each read once. */
export interface Files {
  bytes(name: string): Promise<Uint8Array<ArrayBuffer>>;
  text(name: string): Promise<string>;
  /** JSON that was packed for the index. */
  packed<T>(name: string): Promise<T>;
}

/** Files that are kept at hand; the oldest are forgotten first. */
const KEPT = 4000;

export function createFiles(read: ReadFile): Files {
  const known = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  const bytes = (name: string) => {
    const before = known.get(name);
    if (before) return before;
    const reading = read(name);
    known.set(name, reading);
    // What failed may be asked for again.
    reading.catch(() => known.delete(name));
    const [oldest] = known.keys();
    if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
    return reading;
  };
  return {
    bytes,
    text: async (name) => new TextDecoder().decode(await bytes(name)),
    packed: async <T>(name: string) => JSON.parse(await unpack(await bytes(name))) as T,
  };
}

/** Reads files over the network. @param folder address of the index, with a trailing slash */
export function fetchFrom(folder: string): ReadFile {
  return async (name) => {
    // All other files are named by what they hold; this one names them, and changes.
    const cache = name === names.manifest ? 'no-cache' : 'default';
    const answer = await fetch(folder + name, { cache });
    if (!answer.ok) throw new Error(`${folder}${name}: ${answer.status} ${answer.statusText}`);
    return new Uint8Array(await answer.arrayBuffer());
  };
}

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}
