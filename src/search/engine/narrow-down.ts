import { RARE } from '../code/grams.ts';
import type { OpenShard } from './open-shard.ts';
import type { Plan } from './plan.ts';

/** So many documents are rather read than narrowed down further. */
export const FEW = 8;
/** Pairs of a phrase that are asked for to narrow it down, and how many of them at once. */
const PAIRS = 8;
const AT_ONCE = 3;
/** A pair that leaves more than this share, and so many times what chance has it, tells little. */
const STALLED = { share: 0.6, times: 2 };

/**
 * Finds documents with the pairs of a phrase that are least common, until those are few or pairs do
 * not tell them apart.
 *
 * @returns all that contain the phrase, and others
 */
export async function narrowByPairs(
  shard: OpenShard,
  phrase: string,
  plan: Plan,
): Promise<number[]> {
  const pairs = rarestPairs(phrase, plan);
  let found: number[] | undefined;
  while (pairs.length > 0) {
    const next = pairs.splice(0, atOnce(pairs, plan, found?.length ?? shard.info.size));
    const lists = await Promise.all(next.map((pair) => documentsOf(shard, pair, plan)));
    const before: number = found?.length ?? Infinity;
    found = intersectAll(found ? [found, ...lists] : lists);
    if (found.length <= FEW || hasStalled(found.length / before, next, plan)) break;
  }
  return found ?? [];
}

/** True where pairs stand together much more than by chance: in a phrase that is said often. */
function hasStalled(left: number, pairs: readonly string[], plan: Plan): boolean {
  const chance = pairs.reduce((share, pair) => share * plan.shareOf(pair), 1);
  return left > STALLED.share && left > chance * STALLED.times;
}

/** How many of the pairs it takes, most likely, until few of so many documents are left. */
function atOnce(pairs: readonly string[], plan: Plan, documents: number): number {
  let left = documents;
  const enough = pairs.findIndex((pair) => (left *= plan.shareOf(pair)) <= FEW / 2);
  return enough < 0 ? AT_ONCE : Math.min(AT_ONCE, enough + 1);
}

/** The pairs of a phrase that are least common; of two that overlap the rarer one. */
function rarestPairs(phrase: string, plan: Plan): string[] {
  const pairs = Array.from({ length: phrase.length - 1 }, (_, at) => {
    const pair = phrase.slice(at, at + 2);
    return { at, pair, share: plan.shareOf(pair) };
  });
  const chosen: typeof pairs = [];
  for (const one of pairs.sort((a, b) => a.share - b.share)) {
    if (chosen.every(({ at }) => Math.abs(at - one.at) > 1)) chosen.push(one);
  }
  return chosen.slice(0, PAIRS).map(({ pair }) => pair);
}

/**
 * Documents that may contain a gram, and surely all that do; few, unless the gram itself is kept.
 */
export async function documentsOf(shard: OpenShard, gram: string, plan: Plan): Promise<number[]> {
  const kept = await shard.lookUp(gram);
  if (kept || gram.length <= 2) plan.learn(gram, kept?.documents.length ?? 0, shard.info.size);
  if (kept) return kept.documents;
  if (gram.length <= 2) return [];
  const ends = [gram.slice(0, -1), gram.slice(1)];
  const postings = await Promise.all(ends.map((end) => shard.lookUp(end)));
  // With both its ends frequent it would be kept if it stood anywhere.
  if (postings.every((end) => end && end.documents.length > RARE)) return [];
  return intersectAll(await Promise.all(ends.map((end) => documentsOf(shard, end, plan))));
}

/** What all lists have; the shortest goes first. */
export function intersectAll(lists: readonly (readonly number[])[]): number[] {
  const [first = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
  return others.reduce<number[]>(
    (left, other) => {
      const known = new Set(other);
      return left.filter((document) => known.has(document));
    },
    [...first],
  );
}
