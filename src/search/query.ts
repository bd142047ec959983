import { GAP, type Fold } from './text/fold.ts';

/** What a search can be narrowed by; `from` and `to` are days, both included. */
export const FILTERS = [
  'year',
  'from',
  'to',
  'section',
  'column',
  'author',
  'kind',
  'page',
] as const;
export type Filter = (typeof FILTERS)[number];

/** How results are ordered; by relevance where it is not said. */
export const SORTS = ['newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

/** What the reader asks: the state of the search page, kept in its address. */
export interface Query {
  words: string;
  filters: Partial<Record<Filter, string>>;
  sort?: Sort;
}

/** Reads a query from an address's search part, or from a form's fields. */
export function readQuery(params: URLSearchParams): Query {
  const filters: Query['filters'] = {};
  for (const key of FILTERS) {
    const value = params.get(key)?.trim();
    if (value) filters[key] = value;
  }
  const sort = SORTS.find((name) => name === params.get('sort'));
  return { words: params.get('q')?.trim() ?? '', filters, ...(sort && { sort }) };
}

/** Writes a query as an address's search part, `?q=…`, or nothing where nothing is asked. */
export function writeQuery(query: Query): string {
  const params = new URLSearchParams();
  if (query.words) params.set('q', query.words);
  for (const key of FILTERS) {
    const value = query.filters[key];
    if (value) params.set(key, value);
  }
  if (query.sort) params.set('sort', query.sort);
  const text = params.toString();
  return text && `?${text}`;
}

/** True when the query asks for nothing. */
export function isEmpty(query: Query): boolean {
  return query.words === '' && Object.keys(query.filters).length === 0;
}

/** What the words ask for: folded phrases, each once, of which every one must occur. */
export function phrasesOf(words: string, fold: Fold): string[] {
  return [...new Set(fold(words).split(GAP))].filter((phrase) => phrase !== '');
}
