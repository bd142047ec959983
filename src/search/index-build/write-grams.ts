import type { Alphabet } from '../code/alphabet.ts';
import { writeGrams, type Entry } from '../code/grams-file.ts';
import { binOf } from '../code/hash.ts';
import { signKey } from '../code/letters.ts';
import type { CutText, Grams } from './cut-pairs.ts';
import { fileBytes } from './file-bytes.ts';
import { groupByNumber, NONE } from './group-by-number.ts';
import { postingsOf, stringAt } from './postings-of.ts';
import type { ShardText } from './shard-text.ts';

/**
 * Bytes of a file, about: these are asked for seldom, so they are larger than those of pairs of letters.
 * See `fileBytes`.
 */
const FILE_BYTES = {
  singles: { least: 24_000, most: 24_000, ofRoot: 0 },
  signs: { least: 6_000, most: 36_000, ofRoot: 20 },
};
/** Bytes that an occurrence takes, roughly: enough to say how many files to write. */
const OCCURRENCE_BYTES = { singles: 0.32, signs: 2.3 };

/** Files one after another, and how many they are. */
export interface GramFiles {
  count: number;
  files: Iterable<Uint8Array<ArrayBuffer>>;
}

/** Makes the files of the single characters of a shard. */
export function writeSingles(text: ShardText, cut: CutText, alphabet: Alphabet): GramFiles {
  return writeKind(text, cut.singles, alphabet, 'singles', (gram) => gram);
}

/** Makes the files of the pairs of which at least one character is a sign. */
export function writeSigns(text: ShardText, cut: CutText, alphabet: Alphabet): GramFiles {
  return writeKind(text, cut.pairs, alphabet, 'signs', signKey);
}

/** @param keyOf says by which character a string is kept; nothing where it is not */
function writeKind(
  text: ShardText,
  grams: Grams,
  alphabet: Alphabet,
  kind: keyof typeof FILE_BYTES,
  keyOf: (gram: string) => string | undefined,
): GramFiles {
  const strings = grams.starts.length - 1;
  const keys = Array.from({ length: strings }, (_, gram) => keyOf(stringAt(text, grams, gram)));
  const occurrences = keys.reduce(
    (sum, key, gram) =>
      key === undefined ? sum : sum + (grams.starts[gram + 1] ?? 0) - (grams.starts[gram] ?? 0),
    0,
  );
  const bytes = occurrences * OCCURRENCE_BYTES[kind];
  const count = Math.max(1, Math.round(bytes / fileBytes(bytes, FILE_BYTES[kind])));
  const homes = Int32Array.from(keys, (key) => (key === undefined ? NONE : binOf(key, count)));
  const { starts, things } = groupByNumber(homes, count);
  function* files() {
    for (let file = 0; file < count; file++) {
      const own = things.subarray(starts[file], starts[file + 1]);
      const entries = Array.from(own, (gram): Entry => {
        const string = stringAt(text, grams, gram);
        const tells = { places: string.length > 1, signs: false };
        return [string, postingsOf(text, grams, gram, tells)];
      });
      yield writeGrams(entries, alphabet, text.firsts.length);
    }
  }
  return { count, files: files() };
}
