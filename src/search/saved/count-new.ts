import type { Engine } from '../engine/open-index.ts';
import type { Answer } from '../engine/search.ts';
import type { Query } from '../query.ts';
import { daysFound } from './days-found.ts';
import { questionOf, type SavedSearch } from './saved-search.ts';
import { growthOf, seenAfter, seenOf, type Growth, type Seen } from './seen.ts';

/** What an answer is to a reader who has seen an earlier one. */
export interface News {
  growth: Growth;
  /** What is seen when this one is. */
  seen: Seen;
}

/**
 * What is seen of a search when its answer, a settled one, is seen for the first time.
 *
 * @throws as `newsIn`
 */
export async function seenIn(engine: Engine, answer: Answer): Promise<Seen> {
  refuseParts(answer);
  const { shards } = engine.manifest;
  return seenOf(await daysFound(engine, answer, shards), foldersOf(engine));
}

/**
 * Tells what has come to a saved search.
 *
 * @param answer to its question, a settled one
 * @throws where a part of the index could not be read: what is missing would be new the next time
 */
export async function newsIn(engine: Engine, answer: Answer, { seen }: SavedSearch): Promise<News> {
  refuseParts(answer);
  const found = await daysFound(engine, answer, changedSince(engine, seen));
  return { growth: growthOf(seen, found), seen: seenAfter(seen, found, foldersOf(engine)) };
}

/**
 * Counts the articles that have come to a saved search. Where no shard has changed nothing is asked
 * for.
 *
 * @throws where a part of the index could not be read
 */
export async function countNew(engine: Engine, saved: SavedSearch): Promise<number> {
  const changed = changedSince(engine, saved.seen);
  if (changed.length === 0) return 0;
  const first = await engine.search(narrowTo(questionOf(saved), changed));
  const answer = await first.settle();
  return (await newsIn(engine, answer, saved)).growth.count;
}

function changedSince({ manifest }: Engine, { folders }: Seen) {
  const known = new Set(folders);
  return manifest.shards.filter(({ folder }) => !known.has(folder));
}

/** The question, of the days alone that have changed, where it leaves them open. */
function narrowTo(query: Query, changed: ReturnType<typeof changedSince>): Query {
  const { from, to } = query.filters;
  const days = changed.flatMap(({ days: { first, last } }) => [first, last]).sort();
  const [first, last] = [days.at(0), days.at(-1)];
  if (from || to || !first || !last) return query;
  return { ...query, filters: { ...query.filters, from: first, to: last } };
}

function foldersOf({ manifest }: Engine): string[] {
  return manifest.shards.map(({ folder }) => folder);
}

function refuseParts({ failed }: Answer): void {
  if (failed.length > 0) throw new Error(`Parts of the index are missing: ${failed.join(', ')}.`);
}
