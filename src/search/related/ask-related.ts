import type { Hit } from '../engine/search.ts';
import type { Query } from '../query.ts';
import { linesOf } from '../record.ts';
import type { Fold } from '../text/fold.ts';
import { recordOfContent } from './content.ts';
import type { PagefindFilters, PagefindInstance, PagefindResult } from './pagefind.ts';
import { pagefindFilters } from './range.ts';
import { rankRelated } from './rank-related.ts';
import { readQuestion } from './read-question.ts';
import type { RelatedFiles } from './open-files.ts';

/** A related article, with the words of the question that it has and those that it has not. */
export interface RelatedHit extends Hit {
  found: string[];
  missing: string[];
}

/** What is related to a question, the most related first. */
export interface RelatedAnswer {
  total: number;
  /** The words that were asked for. */
  words: string[];
  /** Words of the question that no article has. */
  strange: string[];
  load(from: number, to: number): Promise<RelatedHit[]>;
}

/** Pagefind takes no signs into its words. */
const SIGNS = /[^\p{L}\p{N}]/gu;

/**
 * Asks Pagefind for each word of a question by itself and adds up what it says of an article: one that
 * lacks a word is found as well. (Asked for all words at once, Pagefind gives only what has them
 * all.)
 *
 * @throws when a file of the index cannot be had
 */
export async function askRelated(
  { words, filters }: Pick<Query, 'words' | 'filters'>,
  files: RelatedFiles,
  fold: Fold,
): Promise<RelatedAnswer> {
  const vocabulary = await files.vocabularyFor(fold(words));
  const question = readQuestion(words, vocabulary, files.manifest.common, fold);
  const pagefind = await files.pagefind();
  const chosen = pagefindFilters(filters);
  const [found, without] = await Promise.all([
    Promise.all(
      question.words.map(async ({ text, weight }) => {
        const isThere = (vocabulary.countOf(text) ?? 0) > 0;
        return { weight, ...(await searchWord(pagefind, text, chosen, isThere)) };
      }),
    ),
    Promise.all(question.none.map((all) => searchAll(pagefind, all))),
  ]);
  const ranked = rankRelated(found, files.articles).filter(({ id }) =>
    without.every((ids) => !ids.has(id)),
  );
  const asked = question.words.filter(({ weight }) => weight === 1).map(({ text }) => text);
  return {
    total: ranked.length,
    words: asked,
    strange: question.strange,
    load: (from, to) =>
      Promise.all(ranked.slice(from, to).map((result) => loadHit(result, asked, fold))),
  };
}

/**
 * Asks for the articles that have a word, with Pagefind's scores, and for their number without filters. Where a shard lacks the word Pagefind
 * gives what begins alike, as 大作为 for 大熊猫; what it finds for the word in quotes has the word.
 *
 * @param isThere some article has the word, so that Pagefind must find one where no file is missing
 */
async function searchWord(
  pagefind: PagefindInstance,
  text: string,
  filters: PagefindFilters,
  isThere: boolean,
): Promise<{ results: PagefindResult[]; articles: number }> {
  const word = text.replace(SIGNS, '');
  const [alike, same] = await Promise.all([
    pagefind.search(word, { filters }),
    pagefind.search(`"${word}"`, { filters }),
  ]);
  // Pagefind says nothing of a file that it could not fetch.
  if (isThere && same.unfilteredResultCount === 0) {
    throw new Error(`Pagefind found nothing for “${text}”, which its index has.`);
  }
  const ids = new Set(same.results.map(({ id }) => id));
  return {
    results: alike.results.filter(({ id }) => ids.has(id)),
    articles: same.unfilteredResultCount,
  };
}

async function searchAll(pagefind: PagefindInstance, words: readonly string[]) {
  const lists = await Promise.all(words.map((word) => searchWord(pagefind, word, {}, false)));
  const sets = lists.map(({ results }) => new Set(results.map(({ id }) => id)));
  return sets.reduce((some, other) => new Set([...some].filter((one) => other.has(one))));
}

async function loadHit(
  result: PagefindResult,
  words: readonly string[],
  fold: Fold,
): Promise<RelatedHit> {
  const { raw_url: url, raw_content: content, meta } = await result.data();
  const record = recordOfContent(url, content, meta);
  const text = fold(
    linesOf(record)
      .map((line) => line.text)
      .join('\n'),
  );
  const found = words.filter((word) => text.includes(word));
  return { record, hits: 0, found, missing: words.filter((word) => !found.includes(word)) };
}
