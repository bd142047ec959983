import type { Facet, FactTable } from '../facts.ts';
import type { ShardInfo } from '../manifest.ts';
import type { Filter, Query } from '../query.ts';

/** The kinds of filters; those of one kind ask for the same thing in several ways. */
export const FILTER_KINDS = ['date', 'section', 'column', 'author', 'kind', 'page'] as const;
export type FilterKind = (typeof FILTER_KINDS)[number];

/** For each kind of filter that has a say, whether a document passes it. */
export type Tests = Partial<Record<FilterKind, (document: number) => boolean>>;

/** True where the filters cannot be told by the years of a shard alone. */
export function needsFacts(filters: Query['filters']): boolean {
  return (Object.keys(filters) as Filter[]).some((filter) => filter !== 'year');
}

/**
 * Makes the tests of a query's filters for the documents of a shard.
 *
 * @param facts of the shard; may be left out where `needsFacts` says so
 */
export function testsOf(
  { year, from, to, ...others }: Query['filters'],
  info: ShardInfo,
  facts: FactTable | undefined,
): Tests {
  const tests: Tests = {};
  if (year || from || to) {
    const inRange = facts && (from || to) ? oneOf(facts, 'day', isBetween(from, to)) : () => true;
    tests.date = (document) => (!year || yearAt(info, document) === year) && inRange(document);
  }
  for (const facet of ['section', 'column', 'author', 'kind', 'page'] as const) {
    const wanted = others[facet];
    if (wanted && facts) tests[facet] = oneOf(facts, facet, (value) => value === wanted);
  }
  return tests;
}

/** The year of a document, by the years that the shard is made of. */
export function yearAt({ years }: ShardInfo, document: number): string {
  return years.findLast(({ from }) => from <= document)?.year ?? '';
}

/** Tests whether one of a document's values is right; each value is looked at once. */
function oneOf(
  facts: FactTable,
  facet: Facet,
  isRight: (value: string) => boolean,
): (document: number) => boolean {
  const { values, of } = facts[facet];
  const right = values.map(isRight);
  return (document) => of[document]?.some((value) => right[value]) ?? false;
}

function isBetween(from = '', to = '9999-99-99'): (day: string) => boolean {
  return (day) => from <= day && day <= to;
}
