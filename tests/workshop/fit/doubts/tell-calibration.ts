import { expectMisplaced } from '../../../../src/parse/doubt/expect-misplaced.ts';
import type { HarmTable } from '../../../../src/parse/model/harm-curve.ts';
import { harmOf, sortByHarm } from '../../../../src/schema/trust.ts';
import type { Harmed } from './fit-harm.ts';

const BINS = 10;
/** The mean difference between expected and measured share that is wanted at most. */
const WANTED = 0.05;
/** A desk that has no time reads these of all articles. */
const FIRST = 0.1;

/** An article's share of misplaced characters, as told and as it is. */
export interface Expected {
  readonly misplaced: number;
  readonly measured: number;
  readonly characters: number;
}

/**
 * Tells how well harm is expected: the share of misplaced characters as expected and as measured,
 * over ten bins by the expected one, and what is found by who reads the most harmed articles first.
 *
 * @param articles that nothing was fitted to
 */
export function tellCalibration(
  name: string,
  articles: readonly (Harmed & { characters: number })[],
  harm: HarmTable,
): string {
  const expected = articles.map(({ kinds, score, misplaced: measured, characters }) => ({
    misplaced: expectMisplaced(harm, kinds, score),
    measured,
    characters,
  }));
  const rows = binsOf(expected).map(
    ({ bin, count, misplaced, measured }) =>
      `${`${BINS * bin}–${BINS * (bin + 1)}%`.padEnd(8)}${String(count).padStart(6)} articles` +
      `${percent(misplaced).padStart(8)} expected${percent(measured).padStart(8)} measured`,
  );
  const error = percent(calibrationError(expected));
  const found = percent(foundFirst(expected));
  return [
    `misplaced characters on ${name} pages kept apart, by their expected share`,
    ...rows,
    `${error} apart in the mean of articles; wanted is at most ${percent(WANTED)}`,
    `${found} of them stand in the tenth of all articles that are expected to have most`,
  ].join('\n');
}

/** The mean difference of expected and measured share over the bins, weighted by their articles. */
export function calibrationError(articles: readonly Expected[]): number {
  const off = binsOf(articles).map((bin) => bin.count * Math.abs(bin.misplaced - bin.measured));
  return off.reduce((a, b) => a + b, 0) / Math.max(1, articles.length);
}

/** The means of those bins that have articles. */
function binsOf(articles: readonly Expected[]) {
  const inBin = Map.groupBy(articles, (one) =>
    Math.min(BINS - 1, Math.floor(BINS * one.misplaced)),
  );
  return [...inBin]
    .sort(([a], [b]) => a - b)
    .map(([bin, own]) => ({
      bin,
      count: own.length,
      misplaced: mean(own.map((one) => one.misplaced)),
      measured: mean(own.map((one) => one.measured)),
    }));
}

/** Of all misplaced characters, the share in those articles that come first by harm. */
function foundFirst(articles: readonly Expected[]): number {
  const sorted = sortByHarm(articles);
  const misplacedIn = (some: readonly Expected[]): number =>
    some.reduce((sum, one) => sum + harmOf({ ...one, misplaced: one.measured }), 0);
  const first = sorted.slice(0, Math.ceil(FIRST * sorted.length));
  return misplacedIn(first) / Math.max(1, misplacedIn(sorted));
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
