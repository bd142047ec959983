import { DIALECT_NAMES } from '../../forge/dialects/all.ts';
import { makePage } from '../../forge/make-page.ts';
import { FIXED_SET, readSet } from '../../press/fixed-set.ts';
import type { MadePage } from '../../trials/made-page.ts';
import { tryPage } from '../../trials/try-page.ts';
import { fitDoubts, observe, type Observation } from '../doubts/fit-doubts.ts';

/** Made pages of each dialect whose articles weights are fitted to, and others that set thresholds. */
const SEEN = { seed: 400, pages: 60 };
const APART = { seed: 2000, pages: 40 };

const printed = readSet(FIXED_SET, 'fit');
// Printed pages are few: those with an odd number set thresholds, with the made ones kept apart.
const isOdd = ({ dump }: MadePage): boolean => Number(/-(\d+)\./.exec(dump)?.[1] ?? 0) % 2 === 1;

const observed = {
  seen: [...observeMade(SEEN), ...observeAll(printed.filter((page) => !isOdd(page)))],
  apart: [...observeMade(APART), ...observeAll(printed.filter(isOdd))],
};
const judged = { seen: observeAll(printed), apart: observeAll(readSet(FIXED_SET, 'apart')) };
console.log(fitDoubts(observed, judged));

function observeMade({ seed, pages }: { seed: number; pages: number }): Observation[] {
  const seeds = Array.from({ length: pages }, (_, i) => seed + i);
  return DIALECT_NAMES.flatMap((name) => observeAll(seeds.map((one) => makePage(name, one))));
}

function observeAll(pages: readonly MadePage[]): Observation[] {
  return pages.flatMap((page) => observe(tryPage(page)));
}
