import { binOf } from '../code/hash.ts';
import type { Engine } from '../engine/open-index.ts';
import type { Answer } from '../engine/search.ts';
import { DAYS, type FacetFile } from '../facts.ts';
import { files, type ShardInfo } from '../manifest.ts';
import type { DayCounts } from './seen.ts';

/**
 * Counts the articles of an answer by the days of their issues, which are the same however the archive
 * is cut into shards. It costs a file of every shard that has some.
 *
 * @param answer a settled one
 * @param wanted shards to look at
 */
export async function daysFound(
  engine: Engine,
  { found }: Answer,
  wanted: readonly ShardInfo[],
): Promise<DayCounts> {
  const counts = new Map<string, number>();
  const groups = Map.groupBy(found, ({ shard }) => shard);
  await Promise.all(
    [...groups].map(async ([number, own]) => {
      const shard = engine.manifest.shards[number];
      if (!shard || !wanted.includes(shard)) return;
      const dayOf = await readDays(engine, shard);
      for (const { document } of own) {
        const day = dayOf(document);
        if (day) counts.set(day, (counts.get(day) ?? 0) + 1);
      }
    }),
  );
  return counts;
}

/** Says of a shard's documents on which day they were printed. */
async function readDays(engine: Engine, shard: ShardInfo) {
  const { first: begin, last: end } = shard.days;
  if (begin === end) return () => begin;
  const file = files.facets(shard, binOf(DAYS, shard.facets));
  const { days = [] } = await engine.read<FacetFile>(file);
  return (document: number) => days.findLast(([, first]) => first <= document)?.[0];
}
