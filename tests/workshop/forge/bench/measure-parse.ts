import { createHash } from 'node:crypto';
import v8 from 'node:v8';
import vm from 'node:vm';
import { parsePage } from '../../../../src/parse/parse-page.ts';
import { decodeDump } from '../../../../src/parse/dump/decode-dump.ts';
import type { DialectName } from '../dialects/all.ts';
import { makePage } from '../make-page.ts';

/** Milliseconds of many runs. */
export interface Times {
  runs: number;
  median: number;
  p99: number;
  slowest: number;
  /** The middle length of what was parsed, in characters. */
  length: number;
}

/** Times to parse pages of about one length, after pages that warm up and are not counted. */
export function timePages(dialect: DialectName, pages: number, length: number): Times {
  const texts = Array.from({ length: pages }, (_, seed) => pageOf(dialect, seed, length));
  for (const text of texts.slice(0, Math.ceil(pages / 4))) timeOf(text);
  const times = texts.map(timeOf).sort((a, b) => a - b);
  const lengths = texts.map((text) => text.length).sort((a, b) => a - b);
  return {
    runs: pages,
    median: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    slowest: quantile(times, 1),
    length: quantile(lengths, 0.5),
  };
}

/** Milliseconds for each kilobyte of UTF-8 in a dump of `bytes` bytes: the middle one of three. */
export function timeLength(dialect: DialectName, bytes: number): number {
  let text = '';
  for (let seed = 5000; Buffer.byteLength(text) < bytes; seed++)
    text += `${textOf(dialect, seed)}\n\n`;
  text = new TextDecoder().decode(new TextEncoder().encode(text).subarray(0, bytes));
  const times = [timeOf(text), timeOf(text), timeOf(text)].sort((a, b) => a - b);
  return quantile(times, 0.5) / (bytes / 1024);
}

/** Megabytes after so many pages. */
export interface Weight {
  pages: number;
  /** What the process holds, and what of it is in use after sweeping. */
  resident: number;
  used: number;
}

/** Memory after parsing so many pages, one after the other. */
export function weighMemory(dialects: readonly DialectName[], stops: readonly number[]): Weight[] {
  const texts = dialects.flatMap((name) =>
    Array.from({ length: 20 }, (_, seed) => textOf(name, seed)),
  );
  v8.setFlagsFromString('--expose-gc');
  const sweep = vm.runInNewContext('gc') as () => void;
  let done = 0;
  return stops.map((pages) => {
    for (; done < pages; done++) parse(texts[done % texts.length] ?? '');
    const resident = process.memoryUsage.rss();
    sweep();
    return { pages, resident: toMega(resident), used: toMega(process.memoryUsage().heapUsed) };
  });
}

function toMega(bytes: number): number {
  return bytes / 1024 / 1024;
}

/** A made page cut down, or filled up from the next one, to a length. */
function pageOf(dialect: DialectName, seed: number, length: number): string {
  let text = textOf(dialect, seed);
  // Seeds of the pages to fill up from lie far from the others.
  for (let next = 1; text.length < length; next++)
    text += `\n\n${textOf(dialect, seed + 1e5 * next)}`;
  const end = text.indexOf('\n', length);
  return end < 0 ? text : text.slice(0, end);
}

function textOf(dialect: DialectName, seed: number): string {
  const decoded = decodeDump(makePage(dialect, seed).bytes);
  return 'text' in decoded ? decoded.text : '';
}

/** Milliseconds of this thread, so that what else the machine does is not counted. */
export function timeOf(text: string): number {
  const before = threadTime();
  parse(text);
  return threadTime() - before;
}

/** Nobody wakes this thread. */
const NOBODY = new Int32Array(new SharedArrayBuffer(4));

/** Linux brings a thread's time up to date each few milliseconds, and when the thread lies down. */
function threadTime(): number {
  Atomics.wait(NOBODY, 0, 0, 0.01);
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function parse(text: string): void {
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  parsePage({ dump: 'bench.txt', sha256, bytes });
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
