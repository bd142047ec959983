import { COUNTED } from '../../../../src/search/engine/count-filters.ts';
import type { Engine } from '../../../../src/search/engine/open-index.ts';
import { askPlainly, passes } from './oracle.ts';
import type { Compared, Expected, Known, Question } from './oracle.ts';

/** What an engine got right of one question, and what is wrong in words. */
export interface Verdict {
  question: Question;
  /** Articles that it had to find, that it found, and that were right. */
  wanted: number;
  found: number;
  right: number;
  faults: string[];
}

/** An engine, and the articles that its index holds. */
export interface Bench {
  engine: Engine;
  /** Oldest first. */
  articles: readonly Known[];
}

/** So many results of an answer are read, to see that they are the articles that they should be. */
const READ = 10;

/**
 * Asks the engine and a plain search the same, and compares articles, hits and order; and that a
 * first answer misses nothing.
 */
export async function compare(
  { engine, articles }: Bench,
  question: Question,
  compared: Compared = 'folded',
): Promise<Verdict> {
  const first =
    compared === 'folded' ? await engine.search(question) : await engine.searchByLetters(question);
  if (!first) return { question, wanted: 0, found: 0, right: 0, faults: [] };
  const expected = askPlainly(articles, question, compared);
  const shown = first.settled ? [] : await first.load(0, READ);
  const answer = await first.settle();
  const firsts = startsOf(engine);
  const found = answer.found.map(({ shard, document, hits }) => ({
    url: articles[(firsts[shard] ?? 0) + document]?.address ?? '',
    hits,
  }));
  const wanted = new Map(expected.map(({ article, hits }) => [article.address, hits]));
  const known = new Set(found.map(({ url }) => url));
  const faults = [
    ...[...wanted.keys()].filter((url) => !known.has(url)).map((url) => `misses ${url}`),
    ...[...known].filter((url) => !wanted.has(url)).map((url) => `wrongly finds ${url}`),
    ...found
      .filter(({ url, hits }) => (wanted.get(url) ?? hits) !== hits)
      .map(({ url, hits }) => `counts ${hits} instead of ${wanted.get(url) ?? 0} hits in ${url}`),
  ];
  const all = new Set(first.found.map(({ shard, document }) => `${shard} ${document}`));
  if (answer.found.some(({ shard, document }) => !all.has(`${shard} ${document}`))) {
    faults.push('finds at last what it did not find at first');
  }
  for (const hit of shown) {
    if (hit && wanted.get(hit.record.url) !== hit.hits) faults.push(`shows ${hit.record.url}`);
  }
  if (faults.length === 0) faults.push(...orderFaults(expected, found));
  if (answer.failed.length > 0) faults.push(`cannot read ${answer.failed.join(', ')}`);
  const read = await answer.load(0, READ);
  const strange = read.findIndex((hit, row) => hit?.record.url !== found[row]?.url);
  if (strange >= 0) faults.push(`shows ${read[strange]?.record.url ?? ''} in place ${strange + 1}`);
  const right = [...known].filter((url) => wanted.has(url)).length;
  return { question, wanted: wanted.size, found: found.length, right, faults };
}

/** Number of the first article of each shard, in the order of all. */
function startsOf({ manifest }: Engine): number[] {
  let sum = 0;
  return manifest.shards.map(({ size }) => (sum += size) - size);
}

/** Compares what the engine counts for every filter with a plain count. */
export async function compareCounts(
  { engine, articles }: Bench,
  question: Question,
): Promise<string[]> {
  const counts = await (await engine.search(question)).count(true);
  const { filters, ...rest } = question;
  return COUNTED.flatMap((name) => {
    const others = { ...filters };
    // A filter's values are counted among what passes all others.
    for (const own of name === 'year' ? (['year', 'from', 'to'] as const) : [name])
      Reflect.deleteProperty(others, own);
    const plain = new Map<string, number>();
    const left = askPlainly(articles, { ...rest, filters: others });
    for (const { article } of left.filter((one) => passes(one.article, others))) {
      for (const value of article.values[name]) plain.set(value, (plain.get(value) ?? 0) + 1);
    }
    const values = new Set([...plain.keys(), ...counts[name].keys()]);
    return [...values]
      .filter((value) => (plain.get(value) ?? 0) !== (counts[name].get(value) ?? 0))
      .map(
        (value) =>
          `counts ${counts[name].get(value) ?? 0} instead of ${plain.get(value) ?? 0} for ${name} ${value}`,
      );
  });
}

function orderFaults(expected: readonly Expected[], urls: readonly { url: string }[]): string[] {
  const at = expected.findIndex(({ article }, row) => article.address !== urls[row]?.url);
  const wrong = expected[at];
  return wrong
    ? [`has ${urls[at]?.url ?? ''} in place ${at + 1} instead of ${wrong.article.address}`]
    : [];
}
