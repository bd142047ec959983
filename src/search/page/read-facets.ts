import { todayOf } from '../cards/calendar.ts';
import type { Named } from '../cards/card-table.ts';
import { nameKey } from '../cards/keys.ts';
import type { Engine } from '../engine/open-index.ts';
import { splitFacets } from '../facet-words.ts';
import type { Query } from '../query.ts';
import { cardTools } from './card-tools.ts';

/**
 * Reads what a query's words say to narrow it down by, as its filters. An author or 栏目 written in
 * another way is called by its name: `栏目:八大行动这样干` is that of “八大行动”这样干.
 *
 * @param load gives the engine; where it fails names stay as they were written
 */
export async function readFacets(
  query: Query,
  load: () => Promise<Engine>,
  root: string,
): Promise<Query> {
  const { words, filters } = splitFacets(query.words, todayOf(new Date()));
  if (Object.keys(filters).length === 0) return query;
  const named = { ...filters };
  for (const is of ['author', 'column'] as const) {
    const written = filters[is];
    if (written) named[is] = await nameOf(written, is, load, root).catch(() => written);
  }
  const { year, from, to, ...others } = query.filters;
  // Where the words name the time, they name it anew.
  const isTimed = named.year ?? named.from ?? named.to;
  const times = { ...(year && { year }), ...(from && { from }), ...(to && { to }) };
  const before = isTimed ? others : { ...others, ...times };
  return { ...query, words, filters: { ...before, ...named } };
}

async function nameOf(
  written: string,
  is: Named['is'],
  load: () => Promise<Engine>,
  root: string,
): Promise<string> {
  const engine = await load();
  await engine.learn(written);
  const { table, fold } = cardTools(engine, root);
  const own = (await table.named(nameKey(written, fold))).filter((what) => what.is === is);
  return own.find(({ name }) => name === written)?.name ?? own[0]?.name ?? written;
}
