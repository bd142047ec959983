import { quantile } from '../bench/quantile.ts';
import type { Kind } from './draw-typed.ts';
import type { Tally } from './judge.ts';

/** Prints how often what was meant was suggested. @param misses also what was not */
export function showTallies(tallies: ReadonlyMap<Kind, Tally>, misses: boolean): void {
  const bytes: number[] = [];
  for (const [kind, tally] of tallies) {
    const share = tally.asked > 0 ? `${((100 * tally.right) / tally.asked).toFixed(1)} %` : '–';
    const size = kilobytes(quantile(tally.bytes, 0.5));
    console.log(`${share.padStart(8)} of ${String(tally.asked).padStart(4)}  ${kind}, ${size} KB`);
    bytes.push(...tally.bytes);
    for (const { meant, typed, offered } of misses ? tally.missed : []) {
      console.log(`           ${typed} for ${meant}: ${offered.join(' ') || 'nothing'}`);
    }
  }
  const [median, most] = [0.5, 0.95].map((share) => kilobytes(quantile(bytes, share)));
  console.log(
    `words' files for a search: ${median ?? ''} KB, ${most ?? ''} KB at the 95th percentile`,
  );
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(0);
}
