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

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads a query from an address's search part, or from a form's fields. */
export function readQuery(params: URLSearchParams): Query {
  const filters: Query['filters'] = {};
  for (const key of FILTERS) {
    const value = params.get(key)?.trim();
    const isDay = key === 'from' || key === 'to';
    if (value && (!isDay || DAY.test(value))) filters[key] = value;
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
  return query.words === '' && filtersOf(query).length === 0;
}

/** The filters that a query has, in their order. */
export function filtersOf({ filters }: Query): [Filter, string][] {
  return FILTERS.flatMap((filter): [Filter, string][] => {
    const value = filters[filter];
    return value ? [[filter, value]] : [];
  });
}

/** The same query with another value of a filter, or without that filter. */
export function withFilter(query: Query, filter: Filter, value: string | undefined): Query {
  const others = filtersOf(query).filter(([own]) => own !== filter);
  const filters: Query['filters'] = Object.fromEntries(others);
  if (value) filters[filter] = value;
  return { ...query, filters };
}
