import { linesOf } from '../record.ts';
import type { Fold } from '../text/fold.ts';
import type { SearchDocument } from '../../schema/search-document.ts';

/** What a town's name ends with, and the village that follows it. */
const VILLAGE = /(?:镇|乡|街道)(?=(\p{Script=Han}{2,4}?(?:村|社区)))/gu;
/** Most characters of a town's name. */
const LONGEST = 6;
const SHORTEST = 3;

/**
 * The villages that texts name right after their town: 独山港镇金沙村.
 *
 * @param places folded
 */
export function joinPlaces(
  articles: readonly SearchDocument[],
  places: ReadonlySet<string>,
  fold: Fold,
): [town: string, village: string][] {
  const found = new Map<string, [string, string]>();
  for (const { record } of articles) {
    for (const { text } of linesOf(record)) {
      const line = fold(text);
      for (const { 0: end, 1: village = '', index } of line.matchAll(VILLAGE)) {
        const town = places.has(village)
          ? placeBefore(line, index + end.length, places)
          : undefined;
        if (town) found.set(`${town} ${village}`, [town, village]);
      }
    }
  }
  return [...found.values()];
}

/** The longest place that ends there: 独山港镇 of 在独山港镇. */
function placeBefore(text: string, end: number, places: ReadonlySet<string>): string | undefined {
  for (let length = LONGEST; length >= SHORTEST; length--) {
    const place = text.slice(Math.max(0, end - length), end);
    if (places.has(place)) return place;
  }
  return undefined;
}
