import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../archive/tree/archive.ts';
import { sha256 } from '../archive/tree/sha256.ts';
import { unlessFailing } from '../terminal/explain-file-error.ts';
import { SKETCH } from './likeness.ts';

/** What is remembered of a page of the archive. */
export interface Sketched {
  day: string;
  page: number;
  /** Bytes. */
  size: number;
  /** Time of the file's last change: milliseconds, the lower 32 bits. */
  time: number;
  sketch: Uint32Array;
}

/** Begins the file; another number when sketches are made in another way. */
const FORMAT = 0x706a_0001;
/** Numbers of 32 bits before the pages: the format, and a sum that a half-written file does not have. */
const HEAD = 2;
/** Numbers a page: day, page, size, time and the sketch. */
const WIDTH = 4 + SKETCH;

/** Reads the sketches of the last run by `<day>/p<N>`; none where the file is not as it was written. */
export function readSketches(archive: Archive): Map<string, Sketched> {
  const pages = new Map<string, Sketched>();
  const bytes = unlessFailing(() => readFileSync(pathOf(archive)));
  if (!bytes || bytes.length % 4 !== 0) return pages;
  const all = new Uint32Array(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  );
  if (all[0] !== FORMAT || all[1] !== sumOf(all)) return pages;
  for (let at = HEAD; at < all.length; at += WIDTH) {
    const [number = 0, page = 0, size = 0, time = 0] = all.subarray(at, at + 4);
    const day = String(number).replace(/(\d\d)(\d\d)$/, '-$1-$2');
    const sketch = all.subarray(at + 4, at + WIDTH);
    pages.set(`${day}/p${page}`, { day, page, size, time, sketch });
  }
  return pages;
}

/**
 * Writes the sketches for the next run, in the number format of this machine. Where they can't be
 * written, they are made once more the next time.
 *
 * @param before what the file holds; it is left alone where nothing is new
 */
export function writeSketches(
  archive: Archive,
  pages: readonly Sketched[],
  before: ReadonlyMap<string, Sketched>,
): void {
  const isOld = (page: Sketched): boolean =>
    before.get(`${page.day}/p${page.page}`)?.sketch === page.sketch;
  if (pages.length === before.size && pages.every(isOld)) return;
  const all = new Uint32Array(HEAD + pages.length * WIDTH);
  all[0] = FORMAT;
  for (const [i, { day, page, size, time, sketch }] of pages.entries()) {
    const at = HEAD + i * WIDTH;
    all.set([Number(day.replaceAll('-', '')), page, size, time], at);
    all.set(sketch, at + 4);
  }
  all[1] = sumOf(all);
  const path = pathOf(archive);
  unlessFailing(() => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, all);
  });
}

function sumOf(all: Uint32Array): number {
  return parseInt(sha256(new Uint8Array(all.buffer, HEAD * 4)).slice(0, 8), 16);
}

function pathOf(archive: Archive): string {
  return join(archive.cache, 'sketches');
}
