import { performance } from 'node:perf_hooks';
import { parsePage } from '../../../src/parse/parse-page.ts';
import type { PageInput, ParsedPage } from '../../../src/parse/types.ts';
import { DIALECT_NAMES } from '../../workshop/forge/dialects/all.ts';
import { makePage } from '../../workshop/forge/make-page.ts';

/** Time that a parse takes on this machine: so much, and so much for each byte. */
export interface Pace {
  readonly start: number;
  readonly perByte: number;
}

/** What the slowest of the usual dumps takes, however short. */
const START = 60;
const ROUNDS = 3;

/** Measures the pace on a made page of each dialect. */
export function measurePace(): Pace {
  const pages = DIALECT_NAMES.map((name) => makePage(name, 1));
  const times = pages.map(({ dump, bytes }) => {
    const input = { dump, sha256: '0'.repeat(64), bytes };
    const rounds = Array.from({ length: ROUNDS }, () => timeParse(input).milliseconds);
    return Math.min(...rounds) / bytes.length;
  });
  return { start: START, perByte: times.reduce((a, b) => a + b) / times.length };
}

/** Parses a page and says how long that took. */
export function timeParse(input: PageInput): { page: ParsedPage; milliseconds: number } {
  const start = clock();
  const page = parsePage(input);
  return { page, milliseconds: clock() - start };
}

/** Milliseconds of this thread's own work, where Node tells them (23.9), else of the clock. */
export function clock(): number {
  // Older versions lack it, whatever the types say.
  const cpu = (process as { threadCpuUsage?: typeof process.threadCpuUsage }).threadCpuUsage?.();
  return cpu ? (cpu.user + cpu.system) / 1000 : performance.now();
}
