import { readAsk } from '../ask.ts';
import { addMonths, dateInWords } from '../cards/calendar.ts';
import { nameKey } from '../cards/keys.ts';
import { filtersOf, withFilter, type Query } from '../query.ts';
import { cardTools } from './card-tools.ts';
import { echo } from './echo.ts';
import { FILTER_NAMES, valueInWords } from './filter-words.ts';
import { queryLink } from './links.ts';
import { make } from './make.ts';
import { nearNames } from './near-names.ts';
import type { Found } from './found.ts';

/**
 * Finds what a question that found nothing can be changed to: without one of its filters, with a
 * name that there is, without what must not occur; and the issues of the time that it is about.
 *
 * @param root address of the site's front page
 * @returns lines of links, each of which leads to something
 */
export async function findWays(found: Found, root: string): Promise<HTMLElement[]> {
  const rows = await Promise.all([drops(found), names(found, root), issues(found, root)]);
  return rows.flat();
}

/** The question without one of its filters, or without what must not occur, as far as that finds something. */
async function drops({ engine, query }: Found): Promise<HTMLElement[]> {
  const filters = filtersOf(query);
  // The only one is offered to be taken away where searches are suggested.
  const own = query.words !== '' && filters.length === 1 ? [] : filters;
  const less = own.map(([filter, value]) => ({
    words: `${FILTER_NAMES[filter]}：${valueInWords(filter, value)}`,
    query: withFilter(query, filter, undefined),
  }));
  const ask = readAsk(query.words, engine.fold);
  if (ask.none.length > 0) {
    const words = ask.all.map((forms) => forms.join(' OR ')).join(' ');
    const without = ask.none.map((word) => `-${word}`).join(' ');
    less.push({ words: without, query: { ...query, words } });
  }
  const counted = await Promise.all(
    less.map(async (one) => ({ ...one, articles: (await engine.search(one.query)).total })),
  );
  const links = counted
    .filter(({ articles, query: { words, filters } }) => {
      return articles > 0 && (words !== '' || Object.keys(filters).length > 0);
    })
    .map((one) => linkOf(one.words, one.query, one.articles));
  return row('去掉一项', links);
}

/** Says of a value that there is none such, and which are like it; of the few sections and kinds, all. */
async function names({ engine, query, answer }: Found, root: string): Promise<HTMLElement[]> {
  const rows: HTMLElement[] = [];
  const { table, fold } = cardTools(engine, root);
  for (const is of ['author', 'column', 'section', 'kind'] as const) {
    const name = query.filters[is];
    if (!name) continue;
    const word = valueInWords(is, name);
    const named = await table.named(nameKey(word, fold));
    if (named.some((what) => what.is === is && what.name === name)) continue;
    const counts = (await answer.count(true))[is];
    const near = is === 'author' || is === 'column' ? nearNames(name, counts) : [...counts];
    const links = near
      .filter(([own]) => own !== name)
      .map(([own, articles]) =>
        linkOf(valueInWords(is, own), withFilter(query, is, own), articles),
      );
    const heading = `没有“${echo(word)}”这个${FILTER_NAMES[is]}`;
    rows.push(
      ...(links.length > 0 ? row(`${heading}，有的是`, links) : [line(`${heading}。`, [])]),
    );
  }
  return rows;
}

/** The issues of the year or month that was chosen. */
async function issues({ engine, query }: Found, root: string): Promise<HTMLElement[]> {
  const { table, urls } = cardTools(engine, root);
  const { year, from, to } = query.filters;
  const ofYear = year ?? (from?.slice(0, 4) === to?.slice(0, 4) ? from?.slice(0, 4) : undefined);
  if (!ofYear) return [];
  const own = (await table.issuesOfYear(ofYear)).filter(({ day }) => day.startsWith(ofYear));
  if (own.length === 0) return [line(`档案里没有${ofYear}年的报。`, [])];
  const month = from?.slice(0, 7) ?? '';
  const isMonth = to !== undefined && to < `${month && addMonths(month, 1)}-01`;
  const inMonth = isMonth ? own.filter(({ day }) => day.startsWith(month)) : [];
  return row('这段时间的报纸', [
    ...(inMonth.length > 0
      ? [pageLink(urls.month(month), dateInWords(month), inMonth.length)]
      : []),
    pageLink(urls.year(ofYear), `${ofYear}年`, own.length),
  ]);
}

function linkOf(words: string, query: Query, articles: number): HTMLAnchorElement {
  return queryLink(query, words, ' ', make('small', '', `${articles}篇`));
}

function pageLink(href: string, words: string, count: number): HTMLAnchorElement {
  const link = make('a', '', words, ' ', make('small', '', `${count}期`));
  link.href = href;
  return link;
}

function row(heading: string, links: readonly HTMLAnchorElement[]): HTMLElement[] {
  return links.length > 0 ? [line(`${heading}：`, links)] : [];
}

function line(heading: string, links: readonly HTMLAnchorElement[]): HTMLElement {
  const contents = links.flatMap((link) => [link, ' ']);
  return make('p', 'suggestion-row', make('b', '', heading), ...contents);
}
