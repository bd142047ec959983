import { readAsk, type Ask } from '../ask.ts';
import type { Query } from '../query.ts';
import type { TextRecord } from '../../schema/search-document.ts';
import { countShard, noCounts, type FilterCounts } from './count-filters.ts';
import { firstGroups } from './first-groups.ts';
import { exactly, type Script } from './manners.ts';
import { filesOf, isInRange, testsOf } from './narrow.ts';
import type { OpenShard } from './open-shard.ts';
import { rank, type Found } from './rank.ts';
import { FEW_AT_FIRST, readFew, settle, settleAll, type Try } from './settle.ts';
import { createShardSearch, type Manner, type ShardSearch } from './shard-search.ts';

/** A found article, with its text. */
export interface Hit {
  record: TextRecord;
  hits: number;
}

/** A search's answer. Articles are read when they are shown, filters counted when they are. */
export interface Answer {
  /** Every article found, in order, as the index numbers it. */
  found: readonly Found[];
  /** Articles found, and hits in them. */
  total: number;
  hits: number;
  /** Names of the shards that could not be read; what they hold is not in the answer. */
  failed: string[];
  /**
   * Whether this is all. Of a long phrase, or of several words, a first answer may have articles that
   * are not what was asked for; every one that is, it has.
   */
  settled: boolean;
  /** Looks up what is missing. @returns the whole answer */
  settle(): Promise<Answer>;
  /**
   * Reads some of the articles.
   *
   * @returns nothing in place of one that turns out not to be what was asked for
   */
  load(from: number, to: number): Promise<(Hit | undefined)[]>;
  /** @param whole false counts years alone, which costs nothing once an answer is settled */
  count(whole: boolean): Promise<FilterCounts>;
}

/** How a search is carried out; exactly where nothing else is said. */
export interface How {
  ask?: Ask;
  manner?: Manner;
}

/**
 * Asks every shard at once and puts the answers together.
 *
 * @param shards oldest first
 */
export async function search(
  shards: readonly OpenShard[],
  query: Query,
  script: Script,
  { ask = readAsk(query.words, script.fold), manner = exactly(script) }: How = {},
): Promise<Answer> {
  const { filters, words } = query;
  const failed = new Set<ShardSearch>();
  const attempt: Try = async (one, work) => {
    if (failed.has(one)) return;
    try {
      await work();
    } catch (reason) {
      if (isGivenUp(reason)) throw reason;
      console.error(reason);
      failed.add(one);
    }
  };
  const phrases = [...new Set([...ask.all.flat(), ...ask.none])];
  const groups = new Map(phrases.map((phrase) => [phrase, manner.groupsOf(phrase)]));
  const firsts = firstGroups(ask, groups, filesOf(filters));
  const asksNothing = words !== '' && ask.all.length === 0;
  const all = shards.map((shard, place) => createShardSearch(shard, place, ask, groups, manner));
  const begun = new Set<ShardSearch>();
  const begin = async (some: readonly ShardSearch[]) => {
    await Promise.all(
      some.map((one) => {
        begun.add(one);
        return attempt(one, async () => {
          const [tests] = await Promise.all([testsOf(filters, one.shard), one.lookUp(firsts)]);
          one.tests = tests;
        });
      }),
    );
  };
  await begin(asksNothing ? [] : all.filter(({ shard }) => isInRange(shard.info, filters)));
  const working = () => all.filter((one) => begun.has(one) && !failed.has(one));
  const settled = await readFew(working(), attempt, FEW_AT_FIRST);

  function answer(isSettled: boolean): Answer {
    const found = rank(working().flatMap(foundIn), query.sort);
    const self: Answer = {
      found,
      total: found.length,
      hits: found.reduce((sum, { hits }) => sum + hits, 0),
      failed: [...failed].map(({ shard }) => shard.info.name),
      settled: isSettled,
      settle: async () => {
        if (isSettled) return self;
        await settle(working, attempt);
        return answer(true);
      },
      load: (from, to) => Promise.all(found.slice(from, to).map((one) => loadHit(one, all))),
      count: async (whole) => {
        await settle(working, attempt);
        if (Object.keys(filters).length > 0) {
          // Values are counted among what other filters leave: what these keep out comes in, too.
          if (!asksNothing) await begin(all.filter((one) => !begun.has(one)));
          await settleAll(working, attempt);
        }
        const counts = noCounts();
        await Promise.all(
          working().map((one) =>
            attempt(one, async () => {
              const facets = whole ? await one.shard.allFacets() : undefined;
              countShard(counts, one.shard.info, one.candidates(), one.tests, facets);
            }),
          ),
        );
        return counts;
      },
    };
    return self;
  }
  return answer(settled);
}

/** True where a search was given up for a newer one; that is no failure of a shard. */
export function isGivenUp(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'AbortError';
}

function foundIn(one: ShardSearch): Found[] {
  const tests = Object.values(one.tests);
  return Array.from(one.candidates(), ([document, match]) => ({
    shard: one.place,
    document,
    ...match,
  })).filter(({ document }) => tests.every((test) => test(document)));
}

/** Reads an article, and looks whether it is what was asked for where that is not sure yet. */
async function loadHit(
  { shard, document }: Found,
  searches: readonly ShardSearch[],
): Promise<Hit | undefined> {
  const one = searches[shard];
  if (!one) throw new Error(`The index has no shard number ${shard}.`);
  const record = await one.shard.text(document);
  if (!one.isSure(document)) await one.read([document]);
  const match = one.candidates().get(document);
  return match && { record, hits: match.hits };
}
