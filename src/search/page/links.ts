import { filtersOf, withFilter, writeQuery, type Filter, type Query } from '../query.ts';
import { dayInWords, FILTER_NAMES, valueInWords } from './filter-words.ts';
import { echo } from './echo.ts';
import { make } from './make.ts';

/** A link to another search. */
export function queryLink(query: Query, ...contents: (Node | string)[]): HTMLAnchorElement {
  const link = make('a', '', ...contents);
  link.href = location.pathname + writeQuery(query);
  return link;
}

/**
 * The link that chooses a filter's value, or lets go of it where it is chosen.
 *
 * @param count articles that it leaves; not said where it is not known
 */
export function valueLink(
  query: Query,
  filter: Filter,
  value: string,
  count: number | undefined,
): HTMLAnchorElement {
  const chosen = query.filters[filter] === value;
  const link = queryLink(
    withFilter(query, filter, chosen ? undefined : value),
    make('span', '', valueInWords(filter, value)),
    ...(count === undefined ? [] : [make('small', '', `${count}篇`)]),
  );
  link.dataset['key'] = `${filter}=${value}`;
  if (chosen) link.setAttribute('aria-current', 'true');
  return link;
}

/** What is chosen, each with the link that takes it away, and a link that takes away all. */
export function chipsOf(query: Query): HTMLLIElement[] {
  const { from, to } = query.filters;
  const isDay = from !== undefined && from === to;
  const chips = filtersOf(query)
    .filter(([filter]) => !isDay || filter !== 'to')
    .map(([filter, value]) => {
      const without = withFilter(query, filter, undefined);
      if (isDay && filter === 'from') {
        return chipOf(
          `${FILTER_NAMES.from}：${dayInWords(from)}`,
          withFilter(without, 'to', undefined),
        );
      }
      return chipOf(`${FILTER_NAMES[filter]}：${echo(valueInWords(filter, value))}`, without);
    });
  if (chips.length > 1) {
    chips.push(make('li', '', queryLink({ ...query, filters: {} }, '清除全部')));
  }
  return chips;
}

/** @param without the query without it */
function chipOf(words: string, without: Query): HTMLLIElement {
  const cross = make('span', 'chip-cross', '✕');
  cross.setAttribute('aria-hidden', 'true');
  const link = queryLink(without, words, cross);
  link.setAttribute('aria-label', `去掉${words}`);
  return make('li', '', link);
}

/** Follows links to other searches without leaving the page. */
export function followLinks(within: Element, go: (query: string) => void): void {
  within.addEventListener('click', (event) => {
    if (!(event instanceof MouseEvent) || event.defaultPrevented || event.button > 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.origin !== location.origin || link.pathname !== location.pathname) return;
    event.preventDefault();
    go(link.search);
  });
}
