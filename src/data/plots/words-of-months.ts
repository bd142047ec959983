import type { ArticleMeta } from '../load/meta.ts';

/** The words of a month: those that it has and other months have less. */
export interface MonthWords {
  /** `2025-08` */
  month: string;
  articles: number;
  words: string[];
}

/** Months that are shown, the newest, and words of each. */
const MONTHS = 12;
const WORDS = 6;
/** Words of one article alone are not the month's, unless it has hardly any other. */
const LEAST = { articles: 2, few: 12 };
const NUMBER = /\d/;

/**
 * The words of the newest months, by tf-idf with the month as the document: the word's weight in the
 * month's articles, times the logarithm of how few of the months shown have it. Names of people and
 * numbers are left out.
 *
 * @param articles of the archive
 * @param known words that say nothing of a month, such as names of the towns
 * @returns newest first
 */
export function wordsOfMonths(
  articles: readonly ArticleMeta[],
  known: readonly string[] = [],
): MonthWords[] {
  const byMonth = Map.groupBy(articles, ({ day }) => day.slice(0, 7));
  const months = [...byMonth.keys()].sort().slice(-MONTHS).reverse();
  const counts = new Map(months.map((month) => [month, countWords(byMonth.get(month) ?? [])]));
  const spread = new Map<string, number>();
  for (const own of counts.values()) {
    for (const word of own.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  }
  return months.map((month) => {
    const total = byMonth.get(month)?.length ?? 0;
    const ranked = Array.from(counts.get(month) ?? [], ([word, { articles: n, weight }]) => {
      // Of a single month every word is its own.
      const rarity = months.length > 1 ? Math.log(months.length / (spread.get(word) ?? 1)) : 1;
      return { word, n, worth: weight * rarity };
    });
    const least = total >= LEAST.few ? LEAST.articles : 1;
    const words = ranked

      .filter(({ worth }) => worth > 0)
      .filter(({ word, n }) => n >= least && !known.some((name) => name.includes(word)))
      .sort((a, b) => b.worth - a.worth || (a.word < b.word ? -1 : 1));
    return { month, articles: total, words: apart(words.map(({ word }) => word)) };
  });
}

/** For each word the articles that have it, and its weight in all of them. */
function countWords(articles: readonly ArticleMeta[]) {
  const counts = new Map<string, { articles: number; weight: number }>();
  for (const { words, named } of articles) {
    const people = named.people.join('\n');
    for (const [word, weight] of words) {
      if (people.includes(word) || NUMBER.test(word)) continue;
      const known = counts.get(word) ?? { articles: 0, weight: 0 };
      counts.set(word, { articles: known.articles + 1, weight: known.weight + weight });
    }
  }
  return counts;
}

/** The first words of which none is a part of another. */
function apart(words: readonly string[]): string[] {
  const kept: string[] = [];
  for (const word of words) {
    if (kept.length === WORDS) break;
    if (!kept.some((other) => other.includes(word) || word.includes(other))) kept.push(word);
  }
  return kept;
}
