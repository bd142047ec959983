import { articlesOf, readFactName, type FacetFile } from '../facts.ts';
import type { ShardInfo } from '../manifest.ts';
import type { Matches } from './matches.ts';
import { yearAt, type FilterKind, type Tests } from './narrow.ts';

/** The filters that offer values to choose from. */
export const COUNTED = ['year', 'section', 'column', 'author', 'kind', 'page'] as const;
export type Counted = (typeof COUNTED)[number];

/** For each filter its values, and how many articles would be left with each. */
export type FilterCounts = Record<Counted, Map<string, number>>;

export function noCounts(): FilterCounts {
  const none = () => new Map<string, number>();
  return {
    ...{ year: none(), section: none(), column: none() },
    ...{ author: none(), kind: none(), page: none() },
  };
}

/**
 * Adds a shard's articles to the counts. The values of a filter are counted among the articles that
 * pass all other filters, so that each count says what choosing that value gives.
 *
 * @param facets without them years alone are counted
 */
export function countShard(
  counts: FilterCounts,
  info: ShardInfo,
  matches: Matches,
  tests: Tests,
  facets: readonly FacetFile[] | undefined,
): void {
  const kinds = Object.keys(tests) as FilterKind[];
  /** For each article that at most one kind of filter keeps out, that kind. */
  const keptOut = new Map<number, FilterKind | undefined>();
  for (const document of matches.keys()) {
    const failed = kinds.filter((kind) => !tests[kind]?.(document));
    if (failed.length < 2) keptOut.set(document, failed[0]);
  }
  for (const [document, only] of keptOut) {
    if (!only || only === 'date') add(counts.year, yearAt(info, document), 1);
  }
  for (const [name, steps] of (facets ?? []).flatMap(({ lists }) => Object.entries(lists))) {
    const fact = readFactName(name);
    if (!fact) continue;
    const left = articlesOf(steps).filter((document) => {
      const only = keptOut.get(document);
      return keptOut.has(document) && (!only || only === fact.facet);
    });
    if (left.length > 0) add(counts[fact.facet], fact.value, left.length);
  }
}

function add(counts: Map<string, number>, value: string, more: number): void {
  counts.set(value, (counts.get(value) ?? 0) + more);
}
