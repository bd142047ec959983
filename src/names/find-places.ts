import type { Place } from '../schema/lexicon.ts';

/**
 * Finds the towns and streets that a text names, by their names and short forms. A form within a word
 * that the lexicon lists as another (新仓 in 更新仓库) does not count.
 *
 * @returns full names, in the order of the lexicon
 */
export function findPlaces(text: string, places: readonly Place[]): string[] {
  return places
    .filter(({ name, short, never }) => {
      const others = never.filter((word) => text.includes(word));
      const own = others.reduce((left, word) => left.replaceAll(word, '□'), text);
      return [name, ...short].some((form) => own.includes(form));
    })
    .map(({ name }) => name);
}
