import type { Alphabet } from '../code/alphabet.ts';
import { LONGEST, RARE } from '../code/grams.ts';
import type { Postings } from '../code/postings.ts';
import { linesOf, type TextRecord } from '../record.ts';
import type { Fold } from '../text/fold.ts';
import { joinPlaces } from './join-places.ts';
import type { Match, Matches } from './matches.ts';
import type { OpenShard } from './open-shard.ts';

/** So many documents are rather read than narrowed down further. */
const FEW = 8;
/** Pairs of a long phrase that are asked for to narrow it down, and how many of them at once. */
const PAIRS = 8;
const AT_ONCE = 2;

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
 */
export async function findPhrase(
  shard: OpenShard,
  phrase: string,
  script: Script,
): Promise<Matches> {
  if (phrase.length <= LONGEST) {
    const kept = await shard.lookUp(phrase);
    if (kept) return matchesOf(kept);
    if (phrase.length <= 2) return new Map();
    return readAll(shard, await narrow(shard, phrase), phrase, script);
  }
  const rare = await narrowByPairs(shard, phrase, script.alphabet);
  if (rare.length <= FEW) return readAll(shard, rare, phrase, script);
  const parts = partsOf(phrase);
  const kept = await Promise.all(parts.map(({ gram }) => shard.lookUp(gram)));
  if (kept.every((postings) => postings !== undefined)) {
    const offsets = parts.map(({ offset }) => offset);
    return joinPlaces(kept, offsets);
  }
  const narrowed = await allOf(parts.map(({ gram }) => narrow(shard, gram)));
  return readAll(shard, intersect(rare, narrowed), phrase, script);
}

/**
 * Documents that may contain a gram, and surely all that do; few, unless the gram itself is kept.
 */
async function narrow(shard: OpenShard, gram: string): Promise<number[]> {
  const kept = await shard.lookUp(gram);
  if (kept) return kept.documents;
  if (gram.length <= 2) return [];
  const ends = [gram.slice(0, -1), gram.slice(1)];
  const postings = await Promise.all(ends.map((end) => shard.lookUp(end)));
  // With both its ends frequent it would be kept if it stood anywhere.
  if (postings.every((end) => end && end.documents.length > RARE)) return [];
  return allOf(ends.map((end) => narrow(shard, end)));
}

async function allOf(lists: readonly Promise<number[]>[]): Promise<number[]> {
  const [first = [], ...others] = await Promise.all(lists);
  return others.reduce(intersect, first);
}

function intersect(some: readonly number[], others: readonly number[]): number[] {
  const known = new Set(others);
  return some.filter((document) => known.has(document));
}

/** Documents with the pairs of a long phrase that are least common, until those are few. */
async function narrowByPairs(
  shard: OpenShard,
  phrase: string,
  alphabet: Alphabet,
): Promise<number[]> {
  const pairs = rarestPairs(phrase, alphabet);
  let found: number[] | undefined;
  for (let at = 0; at < pairs.length; at += AT_ONCE) {
    const next = await allOf(pairs.slice(at, at + AT_ONCE).map((pair) => narrow(shard, pair)));
    found = found ? intersect(found, next) : next;
    if (found.length <= FEW) break;
  }
  return found ?? [];
}

/** The pairs of a phrase whose characters are least common; of two that overlap the rarer one. */
function rarestPairs(phrase: string, alphabet: Alphabet): string[] {
  const rank = (at: number) =>
    alphabet.rankOf(phrase.charCodeAt(at)) + alphabet.rankOf(phrase.charCodeAt(at + 1));
  const starts = Array.from({ length: phrase.length - 1 }, (_, at) => at);
  const chosen: number[] = [];
  for (const at of starts.sort((a, b) => rank(b) - rank(a))) {
    if (chosen.every((other) => Math.abs(other - at) > 1)) chosen.push(at);
  }
  return chosen.slice(0, PAIRS).map((at) => phrase.slice(at, at + 2));
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

async function readAll(
  shard: OpenShard,
  documents: readonly number[],
  phrase: string,
  { fold }: Script,
): Promise<Matches> {
  const records = await Promise.all(documents.map((document) => shard.text(document)));
  const found: Matches = new Map();
  records.forEach((record, row) => {
    const match = matchIn(record, phrase, fold);
    const document = documents[row];
    if (match.hits > 0 && document !== undefined) found.set(document, match);
  });
  return found;
}

/** Counts a phrase in a document's text, as the index counts it: overlapping ones too. */
function matchIn(record: TextRecord, phrase: string, fold: Fold): Match {
  const match: Match = { hits: 0, inHead: false };
  for (const { text, inHead } of linesOf(record)) {
    const line = fold(text);
    for (let at = line.indexOf(phrase); at >= 0; at = line.indexOf(phrase, at + 1)) {
      match.hits++;
      match.inHead ||= inHead;
    }
  }
  return match;
}
