import type { Detail } from '../../support/fidelity/measure.ts';
import type { Trial } from './try-page.ts';

/** The figures of one dialect; shares are from 0 to 1. */
export interface Tally {
  pages: number;
  articles: number;
  found: number;
  perfect: number;
  /** Mean character error of the bodies. */
  error: number;
  head: number;
  title: number;
  authors: number;
  para: number;
  sub: number;
  /** Letters that reach neither an article nor the furniture. */
  lost: number;
  /** Printed articles that match nothing. */
  extra: number;
  /** Pages whose ledger holds every character once. */
  exact: number;
  /** Of the articles that are not perfect, those with a doubt; `undefined` where there are none. */
  wrongDoubted: number | undefined;
  perfectDoubted: number | undefined;
  /** Milliseconds a page: the middle one, and the one that 99 of 100 stay below. */
  median: number;
  slowest: number;
}

/** Sums up how the parser fared on pages of one dialect. */
export function tally(trials: readonly Trial[]): Tally {
  const details = trials.flatMap((trial) => trial.measure.details);
  const part = (name: keyof Detail['parts']): number => mean(details, (d) => d.parts[name]);
  const times = trials.map((trial) => trial.milliseconds).sort((a, b) => a - b);
  return {
    pages: trials.length,
    articles: details.length,
    found: mean(details, (d) => Number(d.found)),
    perfect: mean(details, (d) => Number(d.perfect)),
    error: mean(details, (d) => Math.min(1, d.error)),
    head: part('head'),
    title: part('title'),
    authors: part('authors'),
    para: part('para'),
    sub: part('sub'),
    lost: trials.reduce((sum, trial) => sum + trial.measure.lost, 0),
    extra: trials.reduce((sum, trial) => sum + trial.measure.extra, 0),
    exact: mean(trials, (trial) => Number(trial.exact)),
    wrongDoubted: doubted(details.filter((d) => !d.perfect)),
    perfectDoubted: doubted(details.filter((d) => d.perfect)),
    median: times[Math.floor(times.length / 2)] ?? 0,
    slowest: times[Math.min(times.length - 1, Math.floor(times.length * 0.99))] ?? 0,
  };
}

function mean<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0) / Math.max(1, items.length);
}

function doubted(details: readonly Detail[]): number | undefined {
  return details.length === 0 ? undefined : mean(details, (d) => Number(d.doubted));
}
