import type { FactTable } from '../facts.ts';
import { phrasesOf } from '../ask.ts';
import type { Query } from '../query.ts';
import type { TextRecord } from '../record.ts';
import { countShard, noCounts, type FilterCounts } from './count-filters.ts';
import { findPhrase, type Script } from './find-phrase.ts';
import { matchAll, type Match, type Matches } from './matches.ts';
import { needsFacts, testsOf, type Tests } from './narrow.ts';
import type { OpenShard } from './open-shard.ts';
import { createPlan, type Plan } from './plan.ts';
import { rank, type Found } from './rank.ts';

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
  load(from: number, to: number): Promise<Hit[]>;
  /** @param whole false counts years alone, which costs nothing */
  count(whole: boolean): Promise<FilterCounts>;
}

/** What one shard has to say. */
interface ShardAnswer {
  shard: OpenShard;
  matches: Matches;
  tests: Tests;
}

/**
 * Asks every shard and puts the answers together.
 *
 * @param shards oldest first
 */
export async function search(
  shards: readonly OpenShard[],
  query: Query,
  script: Script,
): Promise<Answer> {
  const failed = new Set<string>();
  const askAll = <T>(ask: (shard: OpenShard) => Promise<T>) =>
    Promise.all(
      shards.map((shard) =>
        ask(shard).catch((reason: unknown) => {
          console.error(reason);
          failed.add(shard.info.name);
          return undefined;
        }),
      ),
    );
  const phrases = phrasesOf(query.words, script.fold).map((phrase) => ({
    phrase,
    plan: createPlan(script.alphabet),
  }));
  const newest = shards.at(-1);
  const ask = (shard: OpenShard) => askShard(shard, query, phrases, script);
  // What the newest shard tells of a phrase spares the others some reading.
  if (newest && phrases.some(({ phrase }) => phrase.length > 2)) await ask(newest).catch(() => {});
  const answers = await askAll(ask);
  const found = rank(answers.flatMap(foundIn), query.sort);
  return {
    found,
    total: found.length,
    hits: found.reduce((sum, { hits }) => sum + hits, 0),
    failed: [...failed],
    load: (from, to) => Promise.all(found.slice(from, to).map((one) => loadHit(one, shards))),
    count: async (whole) => {
      const counts = noCounts();
      const facts = await askAll(async (shard) => (whole ? shard.facts() : undefined));
      answers.forEach((answer, at) => {
        if (answer) countShard(counts, answer.shard.info, answer.matches, answer.tests, facts[at]);
      });
      return counts;
    },
  };
}

async function askShard(
  shard: OpenShard,
  { filters, words }: Query,
  phrases: readonly { phrase: string; plan: Plan }[],
  script: Script,
): Promise<ShardAnswer> {
  const reading: Promise<FactTable | undefined> = needsFacts(filters)
    ? shard.facts()
    : Promise.resolve(undefined);
  const [facts, ...found] = await Promise.all([
    reading,
    ...phrases.map(({ phrase, plan }) => findPhrase(shard, phrase, script, plan)),
  ]);
  const matches =
    phrases.length > 0 ? matchAll(found) : words ? new Map<number, Match>() : everything(shard);
  return { shard, matches, tests: testsOf(filters, shard.info, facts) };
}

/** Without words all articles are there to be filtered. */
function everything({ info }: OpenShard): Matches {
  return new Map(
    Array.from({ length: info.size }, (_, document) => [document, { hits: 0, inHead: false }]),
  );
}

function foundIn(answer: ShardAnswer | undefined, shard: number): Found[] {
  if (!answer) return [];
  const tests = Object.values(answer.tests);
  return Array.from(answer.matches, ([document, match]) => ({ shard, document, ...match })).filter(
    ({ document }) => tests.every((test) => test(document)),
  );
}

async function loadHit(
  { shard, document, hits }: Found,
  shards: readonly OpenShard[],
): Promise<Hit> {
  const record = await shards[shard]?.text(document);
  if (!record) throw new Error(`The index has no shard number ${shard}.`);
  return { record, hits };
}
