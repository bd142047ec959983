import type { Period } from '../../data/plots/periods.ts';
import { fetchFrom } from '../engine/files.ts';
import { openIndex, type Engine } from '../engine/open-index.ts';
import { make } from '../page/make.ts';
import { writeQuery } from '../query.ts';
import { countByPeriod } from './count-by-period.ts';
import { drawColumns } from './draw-columns.ts';

/** What is said of a word over time, and shown. */
export interface Told {
  words: string;
  contents: HTMLElement[];
}

let opening: Promise<Engine> | undefined;

/**
 * Counts and draws a word over time.
 *
 * @param index address of the index' folder
 * @throws where the index cannot be read
 */
export async function tellWord(
  index: string,
  words: string,
  periods: readonly (Period & { total: number })[],
): Promise<Told> {
  opening ??= openIndex(fetchFrom(index));
  // What failed may be asked for again.
  opening.catch(() => (opening = undefined));
  const counted = await countByPeriod(await opening, words, periods);
  const all = counted.reduce((sum, { found }) => sum + found, 0);
  if (all === 0) return { words: `没有一篇文章有“${words}”。`, contents: [] };
  const top = counted.reduce((a, b) => (b.found > a.found ? b : a));
  const said = `“${words}”见于${all}篇文章，最多的是${top.name}，${top.found}篇。`;
  const link = make('a', '', `检索“${words}”`);
  link.href = `${index}../search/${writeQuery({ words, filters: {} })}`;
  return { words: said, contents: [drawColumns(counted, said), make('p', 'more', link)] };
}
