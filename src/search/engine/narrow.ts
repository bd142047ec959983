import { articlesOf, DAYS, factName } from '../facts.ts';
import { type Facet } from '../../schema/search-document.ts';
import type { ShardInfo } from '../manifest.ts';
import type { Filter, Query } from '../query.ts';
import type { OpenShard } from './open-shard.ts';

/** The kinds of filters; those of one kind ask for the same thing in several ways. */
export const FILTER_KINDS = ['date', 'section', 'column', 'author', 'kind', 'page'] as const;
export type FilterKind = (typeof FILTER_KINDS)[number];

/** For each kind of filter that has a say, whether a document passes it. */
export type Tests = Partial<Record<FilterKind, (document: number) => boolean>>;

const LISTED = ['section', 'column', 'author', 'kind', 'page'] as const satisfies readonly Facet[];

/** How many files of a shard the filters of a query are told by. */
export function filesOf(filters: Query['filters']): number {
  const keys = Object.keys(filters) as Filter[];
  return keys.filter((filter) => filter !== 'year').length;
}

/** Makes the tests of a query's filters for the documents of a shard. */
export async function testsOf(filters: Query['filters'], shard: OpenShard): Promise<Tests> {
  const { info } = shard;
  const tests: Tests = {};
  const { year, from, to } = filters;
  const read: Promise<unknown>[] = LISTED.flatMap((facet) => {
    const value = filters[facet];
    return value === undefined
      ? []
      : [passesFacet(shard, facet, value).then((test) => (tests[facet] = test))];
  });
  if (year || from || to) {
    const inRange = from || to ? passesDays(shard, from, to) : Promise.resolve(() => true);
    read.push(
      inRange.then((test) => {
        tests.date = (document) => (!year || yearAt(info, document) === year) && test(document);
      }),
    );
  }
  await Promise.all(read);
  return tests;
}

/** Whether a shard has days that a query asks for. */
export function isInRange(
  { days, years }: ShardInfo,
  { year, from, to }: Query['filters'],
): boolean {
  const hasYear = !year || years.some((own) => own.year === year);
  return hasYear && (!from || days.last >= from) && (!to || days.first <= to);
}

/** The year of a document, by the years that the shard is made of. */
export function yearAt({ years }: ShardInfo, document: number): string {
  return years.findLast(({ from }) => from <= document)?.year ?? '';
}

async function passesFacet(shard: OpenShard, facet: Facet, value: string) {
  const name = factName(facet, value);
  const { lists } = await shard.facets(name);
  const own = new Set(articlesOf(lists[name] ?? []));
  return (document: number) => own.has(document);
}

/** Documents stand in the order of their days, so those of a stretch of days stand together. */
async function passesDays(shard: OpenShard, from = '', to = '9999-99-99') {
  const { first: begin, last: end } = shard.info.days;
  if (from <= begin && end <= to) return () => true;
  const { days = [] } = await shard.facets(DAYS);
  const first = days.find(([day]) => day >= from)?.[1] ?? Infinity;
  const behind = days.find(([day]) => day > to)?.[1] ?? Infinity;
  return (document: number) => first <= document && document < behind;
}
