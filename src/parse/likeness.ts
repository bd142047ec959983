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
  // The readings of a page ask for the same few headlines again and again.
  const known = new Map<string, (number | undefined)[]>();
  const compare = (headline: string, text: number): number => {
    const own = pairsOf(headline);
    let weight = 0;
    for (const pair of own) if (pairs[text]?.has(pair)) weight += 1 / (spread.get(pair) ?? 1);
    return weight / Math.max(LEAST_PAIRS, own.size);
  };
  return (headline, text) => {
    const scores = known.get(headline) ?? [];
    if (scores.length === 0) known.set(headline, scores);
    return (scores[text] ??= compare(headline, text));
  };
}

function pairsOf(text: string): Set<string> {
  const letters = text.replace(/[^\p{L}\p{N}]+/gu, '');
  const pairs = new Set<string>();
  for (let i = 0; i + 2 <= letters.length; i++) pairs.add(letters.slice(i, i + 2));
  return pairs;
}
