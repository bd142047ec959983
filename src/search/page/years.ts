import type { FilterCounts } from '../engine/count-filters.ts';
import { withFilter, type Query } from '../query.ts';
import { make } from './make.ts';
import { queryLink, valueLink } from './links.ts';

/** The row of years, newest first, with the articles that each would leave; empty for one year. */
export function yearLinks(query: Query, counts: FilterCounts['year']): HTMLLIElement[] {
  const { year: chosen } = query.filters;
  const years = [...new Set([...counts.keys(), ...(chosen ? [chosen] : [])])].sort().reverse();
  if (years.length < 2 && !chosen) return [];
  const all = queryLink(withFilter(query, 'year', undefined), make('span', '', '各年'));
  all.dataset['key'] = 'year=';
  if (!chosen) all.setAttribute('aria-current', 'true');
  const links = years.map((year) => {
    const count = counts.get(year) ?? 0;
    const link = valueLink(query, 'year', year, count);
    // Figures in a row say enough to the eye; to the ear they come with their words.
    link.replaceChildren(
      make('span', '', year),
      unseen('年'),
      make('small', '', String(count)),
      unseen('篇'),
    );
    return link;
  });
  return [all, ...links].map((link) => make('li', '', link));
}

function unseen(words: string): HTMLSpanElement {
  return make('span', 'visually-hidden', words);
}
