import { formatProblem } from '../../terminal/problem.ts';

/** What a shell says of a command that Ctrl-C ended. */
const INTERRUPTED = 130;

/**
 * Lets an interrupt by signal wait until the event loop turns next: until all that runs without a
 * pause from here on is done. It then ends the process with a word and exit code 130. A signal that
 * something else listens to is left to it.
 */
export function delaySignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    if (process.listenerCount(signal) > 0) continue;
    const end = (): never => {
      const what = 'interrupted; what was being written is written whole';
      console.error(
        formatProblem({ where: signal, what, mend: 'run the same command again for the rest' }),
      );
      process.exit(INTERRUPTED);
    };
    process.once(signal, end);
    // A signal is told when the loop turns, and before this: taken off sooner, it would be lost.
    setImmediate(() => process.off(signal, end));
  }
}
