import { isLetter } from '../code/letters.ts';
import { GAP } from '../text/fold.ts';
import { groupByNumber, NONE } from './group-by-number.ts';
import { PairTable } from './pair-table.ts';
import type { ShardText } from './shard-text.ts';

/** Strings of one kind. String `n` stands at the places `starts[n]` up to `starts[n + 1]`. */
export interface Grams {
  /** The places where they begin, ascending within a string. */
  places: Int32Array;
  starts: Int32Array;
  /** How far behind its first unit the last one of the string at a place stands; 0 for one unit. */
  reach(place: number): number;
}

/** All strings of a shard that the index keeps. */
export interface CutText {
  /** Single characters. */
  singles: Grams;
  /** Two units side by side: letters, or at least one of them a sign. */
  pairs: Grams;
  /** Two letters with nothing but signs or white space between them. */
  parted: Grams;
}

const SPACE = GAP.charCodeAt(0);

/** Cuts a text into the strings that the index keeps. None runs from one line into the next. */
export function cutPairs(text: ShardText): CutText {
  const { units } = text;
  const unit = (place: number) => units[place] ?? 0;
  const isSign = (place: number) => unit(place) !== 0 && !isLetter(unit(place));
  /** How many signs stand behind a letter, up to the next letter of its line; 0 where none comes. */
  const partedBy = (place: number) => {
    if (!isLetter(unit(place)) || !isSign(place + 1)) return 0;
    let next = place + 1;
    while (isSign(next)) next++;
    return isLetter(unit(next)) ? next - place - 1 : 0;
  };
  const isText = (place: number) => unit(place) !== 0;
  return {
    singles: cut(units, (place) => (isText(place) && unit(place) !== SPACE ? 0 : undefined)),
    pairs: cut(units, (place) => (isText(place) && isText(place + 1) ? 1 : undefined)),
    parted: cut(units, (place) => {
      const signs = partedBy(place);
      return signs > 0 ? signs + 1 : undefined;
    }),
  };
}

/**
 * Groups the places of one kind of string.
 *
 * @param reachOf how far the string at a place reaches; nothing where none begins
 */
function cut(units: Uint16Array, reachOf: (place: number) => number | undefined): Grams {
  const table = new PairTable();
  const numbers = new Int32Array(units.length).fill(NONE);
  for (let place = 0; place < units.length; place++) {
    const reach = reachOf(place);
    if (reach === undefined) continue;
    numbers[place] = table.numberOf(units[place] ?? 0, units[place + reach] ?? 0);
  }
  const { starts, things } = groupByNumber(numbers, table.size);
  return { starts, places: things, reach: (place) => reachOf(place) ?? 0 };
}
