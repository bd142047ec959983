import assert from 'node:assert/strict';
import { timeParse, type Pace } from './pace.ts';
import type { Subject } from './types.ts';

/**
 * Times the usual that a dump of its size may take. To put the lines of mixed columns in order takes the
 * cube of their number, which is bounded: up to 50 times were seen.
 */
const MOST = 80;
/** A slow parse is tried again, for the machine may have been busy. */
const AGAIN = 2;

/** Asserts that a dump takes no more than some times what one of its size usually does. */
export function checkTime({ input, milliseconds, pace }: Subject): void {
  if (!pace) return;
  const allowed = MOST * usual(pace, input.bytes.length);
  let best = milliseconds;
  for (let left = AGAIN; left > 0 && best > allowed; left--) {
    best = Math.min(best, timeParse(input).milliseconds);
  }
  const times = (best / usual(pace, input.bytes.length)).toFixed(0);
  const told = `${best.toFixed(0)} ms for ${input.bytes.length} bytes`;
  assert.ok(best <= allowed, `${told}, ${times} times the usual`);
}

function usual({ start, perByte }: Pace, bytes: number): number {
  return start / MOST + perByte * bytes;
}
