import { LONGEST, RARE } from '../code/grams.ts';
import { groupByNumber, NONE } from './group-by-number.ts';
import { PairTable } from './pair-table.ts';
import type { ShardText } from './shard-text.ts';

/** All grams of one length. Gram `n` stands at the places `starts[n]` up to `starts[n + 1]`. */
export interface Level {
  length: number;
  starts: Int32Array;
  /** Places in the text, ascending within a gram. */
  places: Int32Array;
}

/**
 * Cuts a text into the grams that the index keeps, level by level: all of one and of two
 * characters, and longer ones where both their ends are frequent (the same pruning as in Agrawal and
 * Srikant: Fast Algorithms for Mining Association Rules, 1994).
 */
export function cutGrams(text: ShardText): Level[] {
  let grams = nameUnits(text.units);
  const levels: Level[] = [];
  for (let length = 1; length <= LONGEST; length++) {
    const isFrequent = length > 2 ? markFrequent(levels.at(-1), text) : undefined;
    if (length > 1) grams = joinNeighbours(grams, isFrequent);
    levels.push({ length, ...groupPlaces(grams) });
  }
  return levels;
}

/** Numbers the characters: for each place the number of its gram of one. */
function nameUnits(units: Uint16Array): Int32Array {
  const numbers = new Int32Array(65536).fill(NONE);
  const grams = new Int32Array(units.length);
  let count = 0;
  for (let place = 0; place < units.length; place++) {
    const unit = units[place] ?? 0;
    if (unit !== 0 && numbers[unit] === NONE) numbers[unit] = count++;
    grams[place] = numbers[unit] ?? NONE;
  }
  return grams;
}

/** For each place the number of its gram that is longer by one, or none. */
function joinNeighbours(grams: Int32Array, isFrequent: Uint8Array | undefined): Int32Array {
  const table = new PairTable();
  const longer = new Int32Array(grams.length).fill(NONE);
  for (let place = 0; place + 1 < grams.length; place++) {
    const first = grams[place] ?? NONE;
    const second = grams[place + 1] ?? NONE;
    if (first === NONE || second === NONE) continue;
    if (isFrequent && !(isFrequent[first] && isFrequent[second])) continue;
    longer[place] = table.numberOf(first, second);
  }
  return longer;
}

function groupPlaces(grams: Int32Array): Pick<Level, 'starts' | 'places'> {
  let count = 0;
  for (const gram of grams) if (gram >= count) count = gram + 1;
  const { starts, things } = groupByNumber(grams, count);
  return { starts, places: things };
}

/** For each gram 1 where it stands in more than a few documents. */
function markFrequent(level: Level | undefined, { documentAt }: ShardText): Uint8Array {
  if (!level) return new Uint8Array();
  const { starts, places } = level;
  return Uint8Array.from({ length: starts.length - 1 }, (_, gram) => {
    let count = 0;
    let before = NONE;
    const end = starts[gram + 1] ?? 0;
    for (let at = starts[gram] ?? 0; at < end && count <= RARE; at++) {
      const document = documentAt(places[at] ?? 0);
      if (document !== before) count++;
      before = document;
    }
    return Number(count > RARE);
  });
}
