import type { Ask } from '../ask.ts';
import { matchAll, matchAny, type Match, type Matches } from './matches.ts';
import type { Tests } from './narrow.ts';
import type { OpenShard } from './open-shard.ts';
import type { Group } from './pieces.ts';
import type { Trace } from './trace.ts';
import { verify, type Reduce } from './verify.ts';

/** How phrases are looked for: as they stand, or by their letters alone. */
export interface Manner {
  groupsOf(phrase: string): Group[];
  createTrace(phrase: string, groups: readonly Group[], shard: OpenShard): Trace;
  reduce: Reduce;
}

/** What a search knows of one shard. It may be known at first which documents come into question only. */
export interface ShardSearch {
  shard: OpenShard;
  /** The place of the shard in the order of time. */
  place: number;
  tests: Tests;
  /** The documents that may be what is asked for, and all that are. */
  candidates(): Matches;
  /** True when all candidates are what is asked for, or those that are not are known. */
  isWhole(): boolean;
  /** True of a candidate that is what is asked for. */
  isSure(document: number): boolean;
  /** Groups of pieces that would tell more; those of what must not occur come last. */
  open(): Group[];
  lookUp(groups: readonly Group[]): Promise<void>;
  readPlaces(): Promise<void>;
  /** Reads documents, to see whether they are what is asked for. */
  read(documents: readonly number[]): Promise<void>;
}

/**
 * Begins a search of one shard. Nothing is looked up yet.
 *
 * @param groups for each phrase its groups, the same objects for all shards
 */
export function createShardSearch(
  shard: OpenShard,
  place: number,
  ask: Ask,
  groups: ReadonlyMap<string, readonly Group[]>,
  manner: Manner,
): ShardSearch {
  const trace = (phrase: string) => manner.createTrace(phrase, groups.get(phrase) ?? [], shard);
  const clauses = ask.all.map((forms) => forms.map(trace));
  const none = ask.none.map(trace);
  const all = [...clauses.flat(), ...none];
  /** What reading has told: nothing of a document that is not what is asked for. */
  const read = new Map<number, Match | undefined>();

  /** What the pieces tell, with what reading has told; made anew when more is looked up. */
  let known: Matches | undefined;
  const candidates = () => (known ??= guess());
  const isWhole = () => candidates().size === 0 || all.every((one) => one.isWhole());
  /** Puts together what the pieces and the documents that were read tell. */
  function guess(): Matches {
    const told = clauses.flatMap((forms) => {
      const own = forms.map((form) => form.matches());
      const known = own.filter((matches) => matches !== undefined);
      return known.length === own.length ? [matchAny(known)] : [];
    });
    const found = told.length > 0 ? matchAll(told) : everything(shard);
    for (const one of none) {
      if (one.isWhole()) for (const document of one.matches()?.keys() ?? []) found.delete(document);
    }
    for (const [document, match] of read) note(found, document, match);
    return found;
  }

  function note(matches: Matches, document: number, match: Match | undefined): void {
    if (match) matches.set(document, match);
    else matches.delete(document);
  }

  return {
    shard,
    place,
    tests: {},
    candidates,
    isWhole,
    isSure: (document) => read.has(document) || isWhole(),
    open: () => all.flatMap((one) => (one.isWhole() ? [] : one.open())),
    lookUp: async (wanted) => {
      await Promise.all(
        all.map(async (one) => {
          const own = one.open().filter((group) => wanted.includes(group));
          if (own.length > 0) await one.lookUp(own);
        }),
      );
      known = undefined;
    },
    readPlaces: async () => {
      await Promise.all(all.map((one) => one.readPlaces()));
      known = undefined;
    },
    read: async (documents) => {
      const unread = documents.filter((document) => !read.has(document));
      const records = await Promise.all(unread.map((document) => shard.text(document)));
      unread.forEach((document, at) => {
        const record = records[at];
        if (!record) return;
        const match = verify(record, ask, manner.reduce);
        read.set(document, match);
        note(candidates(), document, match);
      });
    },
  };
}

/** Where no word tells anything all articles come into question. */
function everything({ info }: OpenShard): Matches {
  return new Map(
    Array.from({ length: info.size }, (_, document) => [document, { hits: 0, inHead: false }]),
  );
}
