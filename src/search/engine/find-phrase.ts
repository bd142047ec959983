import type { Alphabet } from '../code/alphabet.ts';
import { LONGEST, RARE } from '../code/grams.ts';
import type { Postings } from '../code/postings.ts';
import type { Fold } from '../text/fold.ts';
import { joinPlaces } from './join-places.ts';
import type { Matches } from './matches.ts';
import { documentsOf, FEW, intersectAll, narrowByPairs } from './narrow-down.ts';
import type { OpenShard } from './open-shard.ts';
import type { Plan } from './plan.ts';
import { readAll } from './read-all.ts';

/** So many texts may be read rather than one more part of a phrase looked up. */
const TEXTS_A_PART = 2;

/** What finding needs to know of characters. */
export interface Script {
  fold: Fold;
  alphabet: Alphabet;
}

/**
 * Finds the documents of a shard that contain a phrase, all of them and no others. What the index
 * keeps as a whole it answers at once. Of any other phrase some part stands in few documents, or
 * all its parts have their places told: the documents are read, or the places joined.
 *
 * @param phrase folded, not empty, without gaps
 * @param plan what is known of the phrase from other shards; what this one tells is added
 */
export async function findPhrase(
  shard: OpenShard,
  phrase: string,
  { fold }: Script,
  plan: Plan,
): Promise<Matches> {
  if (phrase.length > LONGEST) return findLong(shard, phrase, fold, plan);
  if (phrase.length <= 2 || isLikelyKept(phrase, plan, shard.info.size)) {
    const kept = await shard.lookUp(phrase);
    if (kept) {
      plan.learn(phrase, kept.documents.length, shard.info.size);
      return matchesOf(kept);
    }
    if (phrase.length <= 2) return new Map();
  }
  const some = await narrowByPairs(shard, phrase, plan);
  if (some.length <= FEW) return readAll(shard, some, phrase, fold);
  const kept = await shard.lookUp(phrase);
  if (kept) return matchesOf(kept);
  const documents = intersectAll([some, await documentsOf(shard, phrase, plan)]);
  return readAll(shard, documents, phrase, fold);
}

/** A phrase longer than what the index keeps. */
async function findLong(
  shard: OpenShard,
  phrase: string,
  fold: Fold,
  plan: Plan,
): Promise<Matches> {
  const parts = partsOf(phrase);
  // Where another shard has said that pairs do not tell it apart, its parts are asked for at once.
  const some = plan.isCommon ? undefined : await narrowByPairs(shard, phrase, plan);
  if (some && some.length <= Math.max(FEW, parts.length * TEXTS_A_PART)) {
    return readAll(shard, some, phrase, fold);
  }
  const postings = await Promise.all(parts.map(({ gram }) => shard.lookUp(gram)));
  const kept = postings.filter((one) => one !== undefined);
  plan.isCommon = kept.length === parts.length;
  if (plan.isCommon) {
    const offsets = parts.map(({ offset }) => offset);
    return joinPlaces(kept, offsets);
  }
  const missing = parts[postings.indexOf(undefined)]?.gram ?? '';
  const lists = [
    ...kept.map(({ documents }) => documents),
    await documentsOf(shard, missing, plan),
  ];
  return readAll(shard, intersectAll(some ? [some, ...lists] : lists), phrase, fold);
}

/** Whether a shard of that size keeps a short phrase, as far as other shards have told. */
function isLikelyKept(phrase: string, plan: Plan, size: number): boolean {
  if (plan.known(phrase) !== undefined) return true;
  const pairs = Array.from({ length: phrase.length - 1 }, (_, at) => phrase.slice(at, at + 2));
  return pairs.every((pair) => (plan.known(pair) ?? 1) * size > RARE);
}

/** The grams of full length that cover a phrase, and where they begin in it. */
function partsOf(phrase: string): { gram: string; offset: number }[] {
  const last = phrase.length - LONGEST;
  const offsets = Array.from({ length: Math.ceil(last / LONGEST) }, (_, at) => at * LONGEST);
  return [...offsets, last].map((offset) => ({
    gram: phrase.slice(offset, offset + LONGEST),
    offset,
  }));
}

function matchesOf({ documents, hits, heads }: Postings): Matches {
  return new Map(
    documents.map((document, row) => [
      document,
      { hits: hits[row] ?? 1, inHead: (heads[row] ?? 0) > 0 },
    ]),
  );
}
