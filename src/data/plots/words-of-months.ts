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
 * The words of the newest months, by tf-idf with the month as the document: articles of the month that
 * have the word, times the logarithm of how rare it is in all months shown. Names of people and numbers
 * are left out.
 *
 * @param articles of the archive
 * @returns newest first
 */
export function wordsOfMonths(articles: readonly ArticleMeta[]): MonthWords[] {
  const byMonth = Map.groupBy(articles, ({ day }) => day.slice(0, 7));
  const months = [...byMonth.keys()].sort().slice(-MONTHS).reverse();
  const counts = new Map(months.map((month) => [month, countWords(byMonth.get(month) ?? [])]));
  const all = new Map<string, number>();
  for (const own of counts.values()) {
    for (const [word, { articles: n }] of own) all.set(word, (all.get(word) ?? 0) + n);
  }
  const size = months.reduce((sum, month) => sum + (byMonth.get(month)?.length ?? 0), 0);
  return months.map((month) => {
    const total = byMonth.get(month)?.length ?? 0;
    const ranked = Array.from(counts.get(month) ?? [], ([word, { articles: n, weight }]) => {
      const rarity = Math.log((size + 1) / (all.get(word) ?? 1));
      return { word, n, worth: weight * rarity };
    });
    const least = total >= LEAST.few ? LEAST.articles : 1;
    const words = ranked
      .filter(({ n }) => n >= least)
      .sort((a, b) => b.worth - a.worth || (a.word < b.word ? -1 : 1));
    return { month, articles: total, words: apart(words.map(({ word }) => word)) };
  });
}

/** For each word the articles that have it, and its weight in all of them. */
function countWords(articles: readonly ArticleMeta[]) {
  const counts = new Map<string, { articles: number; weight: number }>();
  for (const { words, named } of articles) {
    const people = new Set(named.people);
    for (const [word, weight] of words) {
      if (people.has(word) || NUMBER.test(word)) continue;
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
