import { readAsk } from '../../../../src/search/ask.ts';
import type { Engine } from '../../../../src/search/engine/open-index.ts';
import { openLexicon } from '../../../../src/search/suggest/lexicon.ts';
import { reword } from '../../../../src/search/suggest/reword.ts';
import type { Suggestion } from '../../../../src/search/suggest/suggest-parts.ts';
import { suggest } from '../../../../src/search/suggest/suggest.ts';
import { KINDS, type Kind, type Miss, type Typist } from './draw-typed.ts';

/** An engine, and the sizes of its index' files. */
export interface Source {
  engine: Engine;
  sizeOf(name: string): number;
}

/** What is offered for a search, and what it costs to find it. */
export interface Offer {
  total: number;
  words: Suggestion[];
  parts: Suggestion[];
  /** Searches whose articles were counted. */
  counts: number;
  /** Bytes and number of the words' files. */
  bytes: number;
  files: number;
}

/** How often what was meant was among the first that were offered. */
export interface Tally {
  asked: number;
  right: number;
  missed: (Miss & { offered: string[] })[];
  bytes: number[];
}

/** Places in which what was meant has to be. */
const FIRST = 3;

/** Asks as the search page does, with nothing read before. */
export async function offer({ engine, sizeOf }: Source, words: string): Promise<Offer> {
  const cost = { counts: 0, bytes: 0, files: 0 };
  const { total } = await engine.search({ words, filters: {} });
  const count = async (own: string) => {
    cost.counts++;
    return (await engine.search({ words: own, filters: {} })).total;
  };
  const lexicon = await openLexicon(<T>(name: string) => {
    cost.files++;
    cost.bytes += sizeOf(name);
    return engine.read<T>(name);
  }, engine.manifest);
  const asked = {
    ...{ total, isNarrowed: false, everywhere: count, inRange: count },
    ask: readAsk(words, engine.fold),
    reword: (others: ReadonlyMap<string, string>) => reword(words, engine.fold, others),
  };
  return { total, ...(await suggest(asked, lexicon)), ...cost };
}

/** Draws searches of every kind that find nothing as they were typed, and tells how they fared. */
export async function judge(
  source: Source,
  typist: Typist,
  many: number,
  step: () => void = () => {},
): Promise<Map<Kind, Tally>> {
  const tallies = new Map<Kind, Tally>();
  for (const kind of KINDS) {
    const tally: Tally = { asked: 0, right: 0, missed: [], bytes: [] };
    tallies.set(kind, tally);
    for (let left = many * 5; left > 0 && tally.asked < many; left--) {
      const miss = typist.draw(kind);
      if (!miss) break;
      const { total, words, bytes } = await offer(source, miss.typed);
      if (total > 0) continue;
      step();
      tally.asked++;
      tally.bytes.push(bytes);
      const offered = words.slice(0, FIRST).map((one) => one.words);
      if (offered.includes(miss.meant)) tally.right++;
      else tally.missed.push({ ...miss, offered });
    }
  }
  return tallies;
}
