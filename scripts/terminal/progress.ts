import { Presets, SingleBar } from 'cli-progress';

/** From this many steps on, work is worth a bar. */
const LONG = 12;

/** Counts steps of long work on a terminal; silent in pipes, logs and short work. */
export interface Progress {
  step(): void;
  stop(): void;
}

/**
 * Starts a progress bar.
 *
 * @param label what is counted: `pages`
 * @param total number of steps to come
 */
export function startProgress(label: string, total: number): Progress {
  if (!process.stderr.isTTY || total < LONG) return { step: () => {}, stop: () => {} };
  const format = `  {bar} {value}/{total} ${label}, {eta_formatted} left`;
  const bar = new SingleBar({ format, clearOnComplete: true }, Presets.shades_classic);
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
