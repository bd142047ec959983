import type { Facet } from './facets.ts';
import { monthInWords } from './issue-date.ts';
import { ROLES } from '../schema/vocabulary.ts';

/** What is known of a 栏目: number and period. */
export function columnFacts({ articles }: Facet): string[] {
  const months = ends(articles.map(({ day }) => day.slice(0, 7)));
  return [`共${articles.length}篇`, span(months.map(monthInWords), '至')];
}

/** What is known of an author: in which roles, how often, and in which years. */
export function authorFacts({ name, articles }: Facet): string[] {
  const counts = new Map<string, number>();
  for (const { authors } of articles) {
    const own = authors.filter((author) => author.name === name);
    for (const role of new Set(own.map((author) => author.role))) {
      counts.set(role, (counts.get(role) ?? 0) + 1);
    }
  }
  const roles = ROLES.filter((role) => counts.has(role));
  const years = ends(articles.map(({ day }) => day.slice(0, 4)));
  return [
    `共${articles.length}篇`,
    roles.map((role) => (roles.length > 1 ? `${role}${counts.get(role) ?? 0}篇` : role)).join('　'),
    `${span(years, '—')}年`,
  ].filter(Boolean);
}

function ends(times: readonly string[]): [first: string, last: string] {
  const sorted = [...times].sort();
  return [sorted[0] ?? '', sorted.at(-1) ?? ''];
}

function span([first = '', last = '']: readonly string[], between: string): string {
  return first === last ? first : `${first}${between}${last}`;
}
