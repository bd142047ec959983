import { Worker } from 'node:worker_threads';
import type { LawName } from '../laws/laws.ts';
import { Sources } from '../make/sources.ts';
import { Tally, type TallyData } from './tally.ts';
import { makeContent } from './try-number.ts';
import type { Errand } from './worker.ts';

/** How much to try, and of what. */
export interface Extent {
  seed: string;
  seconds: number;
  /** The most cases. */
  cases: number;
  jobs: number;
  laws: readonly LawName[];
  /** A folder with more dumps. */
  from: string | undefined;
}

/** A thread that has not moved for so long, in seconds, never will. */
const PATIENCE = 180;

/**
 * Runs cases in several threads until the time is over or all are done.
 *
 * @param second called each second with what was done so far
 */
export async function runFuzz(extent: Extent, second: (tally: Tally) => void): Promise<Tally> {
  const tally = new Tally();
  const until = Date.now() + extent.seconds * 1000;
  const timer = setInterval(() => {
    second(tally);
  }, 1000);
  const lanes = Array.from({ length: extent.jobs }, (_, lane) =>
    runLane(extent, lane, until, tally),
  );
  await Promise.all(lanes);
  clearInterval(timer);
  return tally;
}

/** The cases of one lane, in one thread after the other: one that hangs or dies is let go. */
async function runLane(extent: Extent, lane: number, until: number, tally: Tally): Promise<void> {
  const { seed, jobs, cases, laws, from } = extent;
  let first = lane;
  while (first < cases && Date.now() < until) {
    const pulse = new SharedArrayBuffer(8);
    const beats = new Int32Array(pulse);
    beats[0] = first;
    const errand: Errand = { seed, first, step: jobs, end: cases, until, laws, from, pulse };
    const problem = await runThread(errand, beats, tally);
    if (problem === undefined) return;
    const number = beats[0];
    const name = `${seed}/${number}`;
    const failure = { law: 'parses', message: problem, shape: problem } as const;
    tally.count(failure);
    tally.enter({ ...failure, name, content: makeContent(name, new Sources({ from })) }, 0);
    first = number + jobs;
  }
}

/** @returns why the thread ended, when it did not end of itself */
function runThread(errand: Errand, beats: Int32Array, tally: Tally): Promise<string | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: errand });
    let still = 0;
    let last = Atomics.load(beats, 1);
    const watch = setInterval(() => {
      const now = Atomics.load(beats, 1);
      still = now === last ? still + 1 : 0;
      last = now;
      if (still > PATIENCE) end(`not done after ${PATIENCE} s`);
    }, 1000);
    const end = (problem: string | undefined): void => {
      clearInterval(watch);
      resolve(problem);
      void worker.terminate();
    };
    worker.on('message', (data: TallyData) => {
      tally.add(data);
    });
    worker.on('error', (error) => {
      end(`the thread died: ${error instanceof Error ? error.message : String(error)}`);
    });
    worker.on('exit', () => {
      end(undefined);
    });
  });
}
