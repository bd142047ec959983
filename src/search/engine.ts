import { excerptOf, type Piece } from './excerpt.ts';
import { intersect, type Scored } from './intersect.ts';
import { phrasesOf, type Filter, type Query } from './query.ts';

/** One found article, as much of it as the results show. */
export interface Hit {
  url: string;
  title: string;
  date: string;
  page: string;
  section: string;
  /** The sentence in which the words were found. */
  excerpt: Piece[];
}

/** A search's answer. Hits are fetched when they are shown. */
export interface Answer {
  total: number;
  load(from: number, to: number): Promise<Hit[]>;
}

/** For each facet, its values and how many articles carry them. */
export type FilterCounts = Partial<Record<Filter, Record<string, number>>>;

/** The search engine, as the page needs it. */
export interface Engine {
  filters(): Promise<FilterCounts>;
  search(query: Query): Promise<Answer>;
}

interface PagefindHit {
  url: string;
  content: string;
  meta: Record<string, string>;
}

interface PagefindResult extends Scored {
  data(): Promise<PagefindHit>;
}

interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(
    words: string | null,
    options: { filters: Record<string, string>; sort?: { date: 'asc' | 'desc' } },
  ): Promise<{ results: PagefindResult[] }>;
}

/**
 * Loads the engine that stands beside the built pages.
 *
 * @param bundle address of its folder, with a trailing slash
 * @param root address of the site's front page
 * @throws when it cannot be fetched
 */
export async function loadEngine(bundle: string, root: string): Promise<Engine> {
  const address = `${bundle}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: root });
  await pagefind.init();
  return {
    filters: () => pagefind.filters(),
    search: (query) => search(pagefind, query),
  };
}

async function search(pagefind: Pagefind, query: Query): Promise<Answer> {
  const phrases = phrasesOf(query.words);
  const results = await find(pagefind, query, phrases);
  return {
    total: results.length,
    load: async (from, to) => {
      const data = await Promise.all(results.slice(from, to).map((result) => result.data()));
      return data.map((hit) => toHit(hit, phrases));
    },
  };
}

/** Finds what has all the phrases; without words, all that the filters let through. */
async function find(pagefind: Pagefind, query: Query, phrases: string[][]) {
  const options = {
    filters: query.filters,
    ...(query.sort && { sort: { date: query.sort === 'newest' ? 'desc' : 'asc' } as const }),
  };
  // Quoted, the tokens must stand in a row.
  const terms = query.words ? phrases.map((phrase) => `"${phrase.join(' ')}"`) : [null];
  const answers = await Promise.all(terms.map((term) => pagefind.search(term, options)));
  const lists = answers.map(({ results }) => results);
  return intersect(lists, query.sort || !query.words ? 'as-found' : 'by-score');
}

function toHit({ url, content, meta }: PagefindHit, phrases: string[][]): Hit {
  const { title = '', date = '', page = '', section = '' } = meta;
  return { url, title, date, page, section, excerpt: excerptOf(content, phrases) };
}
