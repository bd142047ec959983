import { ALPHABET_SIZE, type Alphabet } from '../code/alphabet.ts';
import { BitWriter } from '../code/bits.ts';
import type { Directory } from '../code/directory.ts';
import { binOf } from '../code/hash.ts';
import { isLetter } from '../code/letters.ts';
import { join, sidesOf, writeSection, type PairEntry } from '../code/pairs-file.ts';
import { writePostings, type Postings } from '../code/postings.ts';
import type { CutText, Grams } from './cut-pairs.ts';
import { fileBytes } from './file-bytes.ts';
import { postingsOf, stringAt } from './postings-of.ts';
import type { ShardText } from './shard-text.ts';

/** Bytes of a file of pairs, about. */
const FILE_BYTES = { least: 6_000, most: 16_000, ofRoot: 4.6 };
/** Bytes that the place of a pair takes, about. */
const PLACE_BYTES = 2.4;
/** A key whose pairs fill more than so many files has files of its own. */
const OWN_FILES = 1.4;
/** Bytes from which the places of a pair lie in a file of their own. */
const APART_BYTES = 12_000;

/** The places of a pair that is too common to have them in its file. */
export interface ApartPlaces {
  letters: string;
  kind: 'plain' | 'parted';
  bytes: Uint8Array<ArrayBuffer>;
}

/** What takes the files, one by one. */
export interface PairSink {
  file(number: number, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  apart(places: ApartPlaces): Promise<void>;
}

/** Writes the pairs of letters of a shard, key by key in the order of the alphabet. */
export async function writePairs(
  text: ShardText,
  cut: CutText,
  alphabet: Alphabet,
  sink: PairSink,
): Promise<Directory> {
  const size = text.firsts.length;
  const occurrences = cut.pairs.places.length + cut.parted.places.length;
  const target = fileBytes(occurrences * PLACE_BYTES, FILE_BYTES);
  const keys = groupByKey(text, cut, alphabet);
  const homes: Directory['homes'] = [];
  let [open, filled, next]: [Uint8Array[], number, number] = [[], 0, 0];
  const close = async () => {
    if (open.length > 0) await sink.file(next++, join(open));
    [open, filled] = [[], 0];
  };
  for (let rank = 0; rank <= ALPHABET_SIZE; rank++) {
    const entries: PairEntry[] = [];
    for (const one of keys.get(rank) ?? [])
      entries.push(await entryOf(text, cut, one, alphabet, sink));
    const sections = sectionsOf(entries, alphabet, size);
    const bytes = sections.reduce((sum, section) => sum + section.length, 0);
    const files = bytes > target * OWN_FILES ? Math.ceil(bytes / target) : 1;
    if (filled > 0 && (files > 1 || filled + bytes > target * OWN_FILES)) await close();
    homes.push({ first: next, files });
    if (files > 1) {
      for (const own of spread(entries, files, rank, alphabet)) {
        await sink.file(next++, join(sectionsOf(own, alphabet, size)));
      }
      continue;
    }
    open.push(...sections);
    filled += bytes;
    if (filled >= target) await close();
  }
  // A key without pairs may have been given a file to come: then there is one, if an empty one.
  if (homes.at(-1)?.first === next) await sink.file(next, join(open));
  return { homes };
}

/** A pair, by its kind and number. */
interface Numbered {
  kind: 'pairs' | 'parted';
  gram: number;
}

/** The pairs of letters under the ranks of their keys. */
function groupByKey(text: ShardText, cut: CutText, alphabet: Alphabet): Map<number, Numbered[]> {
  const keys = new Map<number, Numbered[]>();
  for (const kind of ['pairs', 'parted'] as const) {
    const count = cut[kind].starts.length - 1;
    for (let gram = 0; gram < count; gram++) {
      const letters = stringAt(text, cut[kind], gram);
      if (!isLetter(letters.charCodeAt(0)) || !isLetter(letters.charCodeAt(1))) continue;
      const rank = alphabet.rankOf(sidesOf(letters, alphabet).key);
      const own = keys.get(rank);
      if (own) own.push({ kind, gram });
      else keys.set(rank, [{ kind, gram }]);
    }
  }
  return keys;
}

async function entryOf(
  text: ShardText,
  cut: CutText,
  { kind, gram }: Numbered,
  alphabet: Alphabet,
  sink: PairSink,
): Promise<PairEntry> {
  const grams: Grams = cut[kind];
  const parted = kind === 'parted';
  const letters = stringAt(text, grams, gram);
  const whole = postingsOf(text, grams, gram, { places: true, signs: parted });
  // A place takes more than a byte and less than four.
  const count = whole.hits.reduce((sum, hits) => sum + hits, 0);
  if (count * 4 < APART_BYTES) return { letters, parted, postings: whole };
  const bits = new BitWriter();
  writePostings(bits, whole, text.firsts.length, alphabet);
  const bytes = bits.finish();
  if (bytes.length < APART_BYTES) return { letters, parted, postings: whole };
  await sink.apart({ letters, kind: parted ? 'parted' : 'plain', bytes });
  return { letters, parted, postings: withoutPlaces(whole) };
}

function withoutPlaces({ documents, hits, heads }: Postings): Postings {
  return { documents, hits, heads };
}

/** One section a key; only behind the alphabet's end are there several. */
function sectionsOf(
  entries: readonly PairEntry[],
  alphabet: Alphabet,
  size: number,
): Uint8Array<ArrayBuffer>[] {
  const keys = Map.groupBy(entries, ({ letters }) => sidesOf(letters, alphabet).key);
  return Array.from(keys, ([key, own]) => writeSection(key, own, alphabet, size));
}

/** Spreads the pairs of a key over its files, as `fileOf` finds them. */
function spread(
  entries: readonly PairEntry[],
  files: number,
  rank: number,
  alphabet: Alphabet,
): PairEntry[][] {
  const spread: PairEntry[][] = Array.from({ length: files }, () => []);
  for (const entry of entries) {
    const { key, partner } = sidesOf(entry.letters, alphabet);
    const unit = rank === ALPHABET_SIZE ? key : partner;
    spread[binOf(String.fromCharCode(unit), files)]?.push(entry);
  }
  return spread;
}
