import type { PagefindResult } from './pagefind.ts';

/** What was found for one word of a question. */
export interface FoundWord {
  /** How much the word counts beside the others; 1 for those that were asked for themselves. */
  weight: number;
  results: readonly Pick<PagefindResult, 'id' | 'score'>[];
  /** Articles that have the word, whatever the filters. */
  articles: number;
}

/**
 * How much it counts that an article has all of a question: Pagefind gives a word in a headline several
 * times the score of others, and an article with one such word is not to go before one that has all
 * words in its text.
 */
const WHOLE = 2;

/**
 * Puts the articles in order by the sum of their words' scores, times the share of the question that they
 * have, to a power. Rare words make up more of a question than frequent ones (Robertson and Spärck
 * Jones: Relevance Weighting of Search Terms, 1976).
 *
 * @param articles in the whole archive
 */
export function rankRelated<Found extends FoundWord>(
  found: readonly Found[],
  articles: number,
): Found['results'][number][] {
  const sums = new Map<string, { result: Found['results'][number]; score: number; has: number }>();
  const worthOf = (word: Found) =>
    word.weight === 1 ? Math.log(1 + articles / Math.max(1, word.articles)) : 0;
  for (const word of found) {
    for (const result of word.results) {
      const sum = sums.get(result.id) ?? { result, score: 0, has: 0 };
      sum.score += word.weight * result.score;
      sum.has += worthOf(word);
      sums.set(result.id, sum);
    }
  }
  const whole = found.reduce((all, word) => all + worthOf(word), 0) || 1;
  const rankOf = ({ score, has }: { score: number; has: number }) => score * (has / whole) ** WHOLE;
  return [...sums.values()].sort((a, b) => rankOf(b) - rankOf(a)).map(({ result }) => result);
}
