import { parentPort, workerData } from 'node:worker_threads';
import type { LawName } from '../laws/laws.ts';
import { measurePace } from '../laws/pace.ts';
import { Sources } from '../make/sources.ts';
import { Tally, type TallyData } from './tally.ts';
import { tryNumber } from './try-number.ts';

/** What a thread is told. */
export interface Errand {
  seed: string;
  /** Its first case, and how far apart its cases are. */
  first: number;
  step: number;
  /** Where to stop: before this case, and at this time (`Date.now`). */
  end: number;
  until: number;
  laws: readonly LawName[];
  from: string | undefined;
  /** The number of the case at hand, and a count that moves while the thread lives. */
  pulse: SharedArrayBuffer;
}

/** How often a thread tells what it has done, in milliseconds. */
const REPORT = 500;

const { seed, first, step, end, until, laws, from, pulse } = workerData as Errand;
const beats = new Int32Array(pulse);
const sources = new Sources({ from });
const look = { laws: new Set(laws), pace: laws.includes('time') ? measurePace() : undefined };
let tally = new Tally();
let told = Date.now();

for (let number = first; number < end && Date.now() < until; number += step) {
  beats[0] = number;
  const beat = (): void => void Atomics.add(beats, 1, 1);
  beat();
  tryNumber(`${seed}/${number}`, sources, look, tally, beat);
  if (Date.now() - told > REPORT) tell();
}
tell();

function tell(): void {
  const { inputs, failed, causes } = tally;
  const data: TallyData = { inputs, failed, causes: [...causes.values()] };
  parentPort?.postMessage(data);
  const next = new Tally();
  // Causes that were told need not be made small again.
  for (const [key, cause] of causes) next.causes.set(key, { ...cause, count: 0 });
  tally = next;
  told = Date.now();
}
