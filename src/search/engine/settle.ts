import { nextGroups } from './first-groups.ts';
import type { ShardSearch } from './shard-search.ts';

/** So many files of texts are rather read than the rest of a phrase looked up. */
const FEW_FILES = 6;
/** So many are read before anything is shown. */
export const FEW_AT_FIRST = 2;

/** Does something with a shard; one that cannot be read is noted, and has no more part in it. */
export type Try = (search: ShardSearch, work: () => Promise<void>) => Promise<void>;

/**
 * Reads the articles that come into question, where those are few.
 *
 * @param few files of texts that may be read
 * @returns whether now all is known
 */
export async function readFew(
  searches: readonly ShardSearch[],
  attempt: Try,
  few = FEW_FILES,
): Promise<boolean> {
  const unsure = searches
    .map((search) => ({ search, documents: unsureOf(search) }))
    .filter(({ documents }) => documents.length > 0);
  const files = unsure.flatMap(({ search, documents }) => [
    ...new Set(documents.map((document) => search.shard.blockOf(document))),
  ]);
  if (files.length > few) return false;
  await Promise.all(
    unsure.map(({ search, documents }) => attempt(search, () => search.read(documents))),
  );
  return true;
}

/**
 * Looks up what is still open until all is known of the articles that pass the filters.
 *
 * @param working gives the shards that can be read: one that fails on the way has no more part in it
 */
export async function settle(working: () => readonly ShardSearch[], attempt: Try): Promise<void> {
  while (!(await readFew(working(), attempt))) await lookFurther(working(), attempt);
}

/**
 * Looks up what is still open until all is known of all articles, as counts for filters need it.
 *
 * @param working as `settle` takes it
 */
export async function settleAll(
  working: () => readonly ShardSearch[],
  attempt: Try,
): Promise<void> {
  while (working().some((search) => !search.isWhole())) await lookFurther(working(), attempt);
}

async function lookFurther(searches: readonly ShardSearch[], attempt: Try): Promise<void> {
  const open = searches.filter((search) => !search.isWhole());
  const groups = nextGroups(open.flatMap((search) => search.open()));
  await Promise.all(
    open.map((search) =>
      attempt(search, () => (groups.length > 0 ? search.lookUp(groups) : search.readPlaces())),
    ),
  );
}

/** The candidates that pass the filters and may be none of what is asked for. */
function unsureOf(search: ShardSearch): number[] {
  if (search.isWhole()) return [];
  const tests = Object.values(search.tests);
  return [...search.candidates().keys()].filter(
    (document) => !search.isSure(document) && tests.every((test) => test(document)),
  );
}
