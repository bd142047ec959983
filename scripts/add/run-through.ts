import { setImmediate } from 'node:timers/promises';

/** Does work that comes in steps without a pause. */
export function runThrough<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, with a pause after each step, in which an interrupt by signal can end the process. */
export async function runWithPauses<T>(steps: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await setImmediate();
  }
}
