import type { FactTable } from '../facts.ts';
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
 * @param facts without them years alone are counted
 */
export function countShard(
  counts: FilterCounts,
  info: ShardInfo,
  matches: Matches,
  tests: Tests,
  facts: FactTable | undefined,
): void {
  const kinds = Object.keys(tests) as FilterKind[];
  for (const document of matches.keys()) {
    const failed = kinds.filter((kind) => !tests[kind]?.(document));
    if (failed.length > 1) continue;
    const [only] = failed;
    if (!only || only === 'date') add(counts.year, yearAt(info, document));
    if (!facts) continue;
    for (const facet of ['section', 'column', 'author', 'kind', 'page'] as const) {
      if (only && only !== facet) continue;
      const { values, of } = facts[facet];
      for (const value of of[document] ?? []) add(counts[facet], values[value] ?? '');
    }
  }
}

function add(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}
