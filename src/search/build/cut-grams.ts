import { LONGEST, RARE } from '../code/grams.ts';
import { PairTable } from './pair-table.ts';

/** A shard's text in one piece. */
export interface ShardText {
  /** UTF-16 units; 0 where a word or line ends, so that no gram runs across. */
  units: Uint16Array;
  /** For each unit the number of its document, from 0. */
  documents: Uint32Array;
}

/** All grams of one length. Gram `n` stands at the places `starts[n]` up to `starts[n + 1]`. */
export interface Level {
  length: number;
  starts: Int32Array;
  /** Places in the text, ascending within a gram. */
  places: Int32Array;
}

const NONE = -1;

/**
 * Cuts a text into the grams that the index keeps, level by level: all of one and of two
 * characters, and longer ones where both their ends are frequent (the same pruning as in Agrawal and
 * Srikant: Fast Algorithms for Mining Association Rules, 1994).
 */
export function cutGrams({ units, documents }: ShardText): Level[] {
  let grams = nameUnits(units);
  const levels: Level[] = [];
  for (let length = 1; length <= LONGEST; length++) {
    const isFrequent = length > 2 ? markFrequent(levels.at(-1), documents) : undefined;
    if (length > 1) grams = joinNeighbours(grams, isFrequent);
    levels.push({ length, ...groupPlaces(grams) });
  }
  return levels;
}

/** Numbers the characters: for each place the number of its gram of one. */
function nameUnits(units: Uint16Array): Int32Array {
  const numbers = new Int32Array(65536).fill(NONE);
  let count = 0;
  return Int32Array.from(units, (unit) => {
    if (unit === 0) return NONE;
    const known = numbers[unit] ?? NONE;
    return known === NONE ? (numbers[unit] = count++) : known;
  });
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
  const count = grams.reduce((most, gram) => Math.max(most, gram), NONE) + 1;
  const starts = new Int32Array(count + 1);
  for (const gram of grams) if (gram !== NONE) starts[gram + 1] = (starts[gram + 1] ?? 0) + 1;
  for (let gram = 0; gram < count; gram++)
    starts[gram + 1] = (starts[gram + 1] ?? 0) + (starts[gram] ?? 0);
  const places = new Int32Array(starts[count] ?? 0);
  const next = starts.slice();
  grams.forEach((gram, place) => {
    if (gram === NONE) return;
    const at = next[gram] ?? 0;
    places[at] = place;
    next[gram] = at + 1;
  });
  return { starts, places };
}

/** For each gram 1 where it stands in more than a few documents. */
function markFrequent(level: Level | undefined, documents: Uint32Array): Uint8Array {
  if (!level) return new Uint8Array();
  const { starts, places } = level;
  return Uint8Array.from({ length: starts.length - 1 }, (_, gram) => {
    let count = 0;
    let before = NONE;
    const end = starts[gram + 1] ?? 0;
    for (let at = starts[gram] ?? 0; at < end && count <= RARE; at++) {
      const document = documents[places[at] ?? 0] ?? 0;
      if (document !== before) count++;
      before = document;
    }
    return Number(count > RARE);
  });
}
