import { FEW } from './bounds.ts';
import { isLetterAt } from './letters-of.ts';

/** How much a headline shares with each of several texts. */
export interface Likeness {
  /** From 0, nothing that tells, to 1: every pair of the headline stands in this text alone. */
  (headline: string, text: number): number;
}

/** Fewer pairs than this say little, however many are shared. */
export const LEAST_PAIRS = 4;

/**
 * Compares headlines with bodies by the pairs of Chinese characters that they share; a pair that
 * stands in many bodies of the page counts for less (inverse document frequency).
 *
 * @param texts the bodies of a page
 */
export function likenessTo(texts: readonly string[]): Likeness {
  const places = new Map<number, number[]>();
  for (const [text, string] of texts.entries()) {
    forPairs(string, (pair) => {
      const known = places.get(pair);
      if (!known) places.set(pair, [text]);
      else if (known.at(-1) !== text) known.push(text);
    });
  }
  const known = new Map<string, ReadonlyMap<number, number>>();
  return (headline, text) => {
    let shares = known.get(headline);
    if (!shares) known.set(headline, (shares = sharesOf(headline, places)));
    return shares.get(text) ?? 0;
  };
}

/** What a headline shares with each text that has some pair of it. */
function sharesOf(
  headline: string,
  places: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, number> {
  const own = pairsOf(headline);
  const shares = new Map<number, number>();
  const whole = Math.max(LEAST_PAIRS, own.size);
  for (const pair of own) {
    const texts = places.get(pair) ?? [];
    // What stands everywhere tells nothing, and would cost time on a long dump.
    if (texts.length > MOST_TEXTS) continue;
    for (const text of texts) {
      shares.set(text, (shares.get(text) ?? 0) + 1 / texts.length / whole);
    }
  }
  return shares;
}

/** A pair that stands in more bodies than this is left out. */
const MOST_TEXTS = 2 * FEW;

/** Each pair of letters that stand together, punctuation left out, as one number. */
export function pairsOf(text: string): Set<number> {
  const pairs = new Set<number>();
  forPairs(text, (pair) => pairs.add(pair));
  return pairs;
}

/** Calls back for each pair, those that come again too. */
function forPairs(text: string, each: (pair: number) => void): void {
  let last = -1;
  for (let i = 0; i < text.length; i++) {
    if (!isLetterAt(text, i)) continue;
    const unit = text.charCodeAt(i);
    // A number of 32 bits, which a map holds at less cost than a larger one.
    if (last >= 0) each((last << 16) | unit);
    last = unit;
  }
}
