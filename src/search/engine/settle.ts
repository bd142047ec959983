import { nextGroups } from './first-groups.ts';
import { filesOfGroup } from './pieces.ts';
import type { ShardSearch } from './shard-search.ts';

/** So many files of texts are rather read than the rest of a phrase looked up. */
const FEW_FILES = 6;
/** Files of pairs that weigh as much as a file of texts, about: 12 KB to 18. */
const PAIRS_OF_TEXT = 1.5;
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
  const unsure = unsureIn(searches);
  if (unsure.reduce((sum, { files }) => sum + files, 0) > few) return false;
  await readAll(unsure, attempt);
  return true;
}

/**
 * Looks up what is still open until all is known of the articles that pass the filters.
 *
 * @param working gives the shards that can be read: one that fails on the way has no more part in it
 */
export async function settle(working: () => readonly ShardSearch[], attempt: Try): Promise<void> {
  while (!(await readFew(working(), attempt))) {
    const unsure = unsureIn(working());
    const isCheap = ({ search, files }: Unsure) =>
      files * PAIRS_OF_TEXT <= search.open().reduce((sum, group) => sum + filesOfGroup(group), 0);
    const others = unsure.filter((one) => !isCheap(one)).map(({ search }) => search);
    await Promise.all([readAll(unsure.filter(isCheap), attempt), lookFurther(others, attempt)]);
  }
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

/** A shard of which some articles may be none of what is asked for. */
interface Unsure {
  search: ShardSearch;
  documents: number[];
  /** Files of texts that hold them. */
  files: number;
}

function unsureIn(searches: readonly ShardSearch[]): Unsure[] {
  return searches
    .map((search) => ({ search, documents: unsureOf(search) }))
    .filter(({ documents }) => documents.length > 0)
    .map(({ search, documents }) => {
      const files = new Set(documents.map((document) => search.shard.blockOf(document)));
      return { search, documents, files: files.size };
    });
}

async function readAll(unsure: readonly Unsure[], attempt: Try): Promise<void> {
  await Promise.all(
    unsure.map(({ search, documents }) => attempt(search, () => search.read(documents))),
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
