/** How much a headline shares with each of several texts. */
export interface Likeness {
  /** From 0, nothing that tells, to 1: every pair of the headline stands in this text alone. */
  (headline: string, text: number): number;
}

/** Fewer pairs than this say little, however many are shared. */
const LEAST_PAIRS = 4;

/**
 * Compares headlines with bodies by the pairs of Chinese characters that they share; a pair that
 * stands in many bodies of the page counts for less (inverse document frequency).
 *
 * @param texts the bodies of a page
 */
export function likenessTo(texts: readonly string[]): Likeness {
  const pairs = texts.map((text) => pairsOf(text));
  const spread = new Map<string, number>();
  for (const set of pairs) for (const pair of set) spread.set(pair, (spread.get(pair) ?? 0) + 1);
  return (headline, text) => {
    const own = [...pairsOf(headline)];
    const shared = own.filter((pair) => pairs[text]?.has(pair));
    const weight = shared.reduce((sum, pair) => sum + 1 / (spread.get(pair) ?? 1), 0);
    return weight / Math.max(LEAST_PAIRS, own.length);
  };
}

function pairsOf(text: string): Set<string> {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '');
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2)),
  );
}
