import { KINDS, SECTIONS } from '../../schema/vocabulary.ts';
import type { Counted, FilterCounts } from '../engine/count-filters.ts';
import type { Answer } from '../engine/search.ts';
import type { Query } from '../query.ts';
import { createNames } from './names.ts';
import type { Found } from './found.ts';
import { exchange, make, part } from './make.ts';
import { valueLink } from './links.ts';

/** The filters that show each of their values. */
const LISTED = ['section', 'kind', 'page'] as const;
type Listed = (typeof LISTED)[number];
/** Those whose values may be thousands. */
const NAMED = ['column', 'author'] as const;

/** The order of the house, where there is one. */
const ORDERS: Record<Listed, readonly string[]> = { section: SECTIONS, kind: KINDS, page: [] };

/**
 * The filters behind 缩小范围, with the articles that each choice would leave. They cost the facts
 * of every shard, which are fetched only while they are open.
 *
 * @param current gives what is on show
 */
export function createFilters(
  panel: HTMLDetailsElement,
  current: () => Pick<Found, 'query' | 'answer' | 'signal'> | undefined,
) {
  const groupOf = (filter: Counted) => part(`[data-filter=${filter}]`, HTMLFieldSetElement, panel);
  const names = NAMED.map((filter) => createNames(groupOf(filter), filter));
  let last = 0;

  async function update(): Promise<void> {
    const ticket = ++last;
    const found = current();
    if (!panel.open || !found) return;
    panel.setAttribute('aria-busy', 'true');
    const { query, answer, signal } = found;
    const counts = await answer.count(true).catch((reason: unknown) => {
      // Another question has come, which is counted by itself.
      if (signal.aborted) return undefined;
      throw reason;
    });
    if (!counts || ticket !== last) return;
    for (const filter of LISTED) show(groupOf(filter), linksOf(query, filter, counts[filter]));
    for (const each of names) each.show(query, counts);
    part('.filters-partial', HTMLElement, panel).hidden = isWhole(answer, counts);
    panel.removeAttribute('aria-busy');
  }

  return { update };
}

function show(group: HTMLFieldSetElement, links: readonly HTMLAnchorElement[]): void {
  group.hidden = links.length === 0;
  exchange(
    part('ul', HTMLUListElement, group),
    links.map((link) => make('li', '', link)),
  );
}

function linksOf(query: Query, filter: Listed, counts: Map<string, number>): HTMLAnchorElement[] {
  const chosen = query.filters[filter];
  const values = [...new Set([...counts.keys(), ...(chosen ? [chosen] : [])])];
  const place = (value: string) => {
    const known = ORDERS[filter].indexOf(value);
    return known < 0 ? Number(value) || values.length + ORDERS[filter].length : known;
  };
  return values
    .sort((a, b) => place(a) - place(b))
    .map((value) => valueLink(query, filter, value, counts.get(value) ?? 0));
}

/** Whether every article was counted: each has one page, section and kind. */
function isWhole({ total }: Answer, counts: FilterCounts): boolean {
  return LISTED.every((filter) => {
    const counted = [...counts[filter].values()].reduce((sum, count) => sum + count, 0);
    return counted >= total;
  });
}
