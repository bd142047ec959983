import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';

const deflate = promisify(deflateRaw);

/** Packs data for the reader's browser, which unpacks it itself: servers need not compress it. */
export async function pack(data: unknown): Promise<Uint8Array<ArrayBuffer>> {
  return deflate(JSON.stringify(data), { level: 9 });
}
