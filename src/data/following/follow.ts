import { readFile } from 'node:fs/promises';
import { loadArchive } from '../archive.ts';
import { bodyOf } from '../load/front-matter.ts';
import type { ArticleMeta } from '../load/meta.ts';
import { plainParagraphs } from '../plain-text.ts';
import { findChain } from './find-chain.ts';
import { matchesOf, type Match } from './shared-words.ts';
import { tellWhy, type Piece } from './tell-why.ts';
import { windowOf } from './window.ts';
import { indexWords, type WordIndex } from './word-index.ts';

/** What there is to read after an article. */
export interface Following {
  /** The reports of its matter with itself among them, oldest first; none where there is but this one. */
  chain: ArticleMeta[];
  related: Related[];
}

/** An article that goes with another one. */
export interface Related {
  article: ArticleMeta;
  /** The sentence of it that shows why. */
  why: Piece[];
}

/** Related articles that are shown, and reports of a matter. */
const SHOWN = { related: 4, chain: 7 };
/** Articles that have less in common do not go together. */
const LEAST = 10;
/** Texts that are kept at hand: an article is shown beside several others. */
const KEPT = 4000;

let byYear: Promise<Map<string, ArticleMeta[]>> | undefined;
/** The index of the year that is being made; one is kept, as a year's pages are made together. */
let indexed: { year: string; index: WordIndex } | undefined;
const texts = new Map<string, Promise<string[]>>();

/**
 * What goes with an article: the reports of its matter, and articles that share rare words with it.
 *
 * @throws when a file cannot be read
 */
export async function follow(article: ArticleMeta): Promise<Following> {
  const index = await indexOf(article.day.slice(0, 4));
  const matches = matchesOf(article, index);
  const others = findChain(article, matches, index.articles.length);
  const inChain = new Set(others.map(({ id }) => id));
  const best = matches
    .filter(({ article: { id }, worth }) => worth >= LEAST && !inChain.has(id))
    .sort((a, b) => b.worth - a.worth || (a.article.id < b.article.id ? 1 : -1))
    .slice(0, SHOWN.related);
  const related = await Promise.all(best.map(tell));
  return {
    chain: others.length > 0 ? chainAround(article, others) : [],
    related: related.filter(({ why }) => why.length > 0),
  };
}

/** The nearest reports on both sides. */
function chainAround(article: ArticleMeta, others: readonly ArticleMeta[]): ArticleMeta[] {
  const earlier = others.filter(({ day }) => day < article.day);
  const later = others.filter(({ day }) => day > article.day);
  const beside = SHOWN.chain - 1;
  const ahead = Math.min(later.length, Math.max(beside / 2, beside - earlier.length));
  const behind = Math.min(earlier.length, beside - ahead);
  return [...earlier.slice(earlier.length - behind), article, ...later.slice(0, ahead)];
}

async function tell({ article, shared }: Match): Promise<Related> {
  const worths = new Map(shared.map(({ word, worth }) => [word, worth]));
  return { article, why: tellWhy(await paragraphsOf(article), worths) };
}

function paragraphsOf({ file }: ArticleMeta): Promise<string[]> {
  const known = texts.get(file);
  if (known) return known;
  const read = readFile(file, 'utf8').then((text) => plainParagraphs(bodyOf(text)));
  texts.set(file, read);
  const [oldest] = texts.keys();
  if (texts.size > KEPT && oldest !== undefined) texts.delete(oldest);
  return read;
}

async function indexOf(year: string): Promise<WordIndex> {
  byYear ??= loadArchive().then(({ issues }) =>
    Map.groupBy(
      issues.flatMap((issue) => issue.articles),
      ({ day }) => day.slice(0, 4),
    ),
  );
  const years = await byYear;
  if (indexed?.year !== year) indexed = { year, index: indexWords(windowOf(years, year)) };
  return indexed.index;
}
