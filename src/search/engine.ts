import type { Filter, Query } from './query.ts';

/** One found article, as much of it as the results show. */
export interface Hit {
  url: string;
  title: string;
  date: string;
  page: string;
  section: string;
  /** HTML-escaped text with the found words in `<mark>`. */
  excerpt: string;
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
  excerpt: string;
  meta: Record<string, string>;
}

interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(
    words: string | null,
    options: { filters: Record<string, string>; sort?: { date: 'asc' | 'desc' } },
  ): Promise<{ results: { data(): Promise<PagefindHit> }[] }>;
}

const EXCERPT_LENGTH = 60;

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
  await pagefind.options({ baseUrl: root, excerptLength: EXCERPT_LENGTH });
  await pagefind.init();
  return {
    filters: () => pagefind.filters(),
    search: (query) => search(pagefind, query),
  };
}

async function search(pagefind: Pagefind, query: Query): Promise<Answer> {
  const { results } = await pagefind.search(query.words || null, {
    filters: query.filters,
    ...(query.sort && { sort: { date: query.sort === 'newest' ? 'desc' : 'asc' } }),
  });
  return {
    total: results.length,
    load: async (from, to) => {
      const data = await Promise.all(results.slice(from, to).map((result) => result.data()));
      return data.map(toHit);
    },
  };
}

function toHit({ url, excerpt, meta }: PagefindHit): Hit {
  const { title = '', date = '', page = '', section = '' } = meta;
  return { url, excerpt, title, date, page, section };
}
