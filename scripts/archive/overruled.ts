import type { ParsedPage } from '../../src/parse/types.ts';
import type { Problem } from '../terminal/problem.ts';
import { entryOf } from './place-of-correction.ts';
import type { PageSource } from './read-day.ts';

/**
 * Finds `set` corrections whose fields a later one sets again for the same article.
 *
 * @returns place in the list → what is overruled, and by which line
 */
export function findOverruled(page: PageSource, parsed: ParsedPage): Map<number, Problem> {
  const { list, places } = page.corrections;
  const sets = list.flatMap((correction, index) => {
    if (!('set' in correction)) return [];
    const article = entryOf(page, parsed, correction)?.article;
    return article === undefined ? [] : [{ index, article, set: correction.set }];
  });
  const overruled = new Map<number, Problem>();
  for (const { index, article, set } of sets) {
    const later = sets.filter((other) => other.index > index && other.article === article);
    const lost = Object.keys(set).flatMap((field) => {
      const last = later.findLast((other) => field in other.set);
      return last ? [`\`${field}\` (line ${lineOf(places[last.index])})`] : [];
    });
    if (lost.length === 0) continue;
    const all = lost.length === Object.keys(set).length;
    overruled.set(index, {
      where: places[index] ?? page.name,
      what: `a later correction of the same article overrules ${lost.join(', ')}`,
      details: [['article', article]],
      mend: all ? 'delete one of the two' : 'take the field out of one of the two',
    });
  }
  return overruled;
}

function lineOf(place = ''): string {
  return place.slice(place.lastIndexOf(':') + 1);
}
