import { files, type Manifest } from '../manifest.ts';
import { nearLetter, nearSound } from './syllables.ts';
import { openSounds, type Sounds, type SoundTable } from './sounds.ts';
import { wordsOfTable, type End, type Word, type WordTable } from './word-table.ts';

/** The first of the words' files: what is needed to know the others. */
export interface LexiconHead {
  sounds: SoundTable;
  /**
   * For each end the near sounds with which the files begin, in their order: a word is kept in the
   * file that its syllable at that end falls in.
   */
  files: Record<End, string[]>;
}

/** The words of the archive, read as far as they are asked for. */
export interface Lexicon {
  sounds: Sounds;
  /** Reads all words that have one of some near sounds at an end, and others. */
  words(end: End, near: Iterable<string>): Promise<Word[]>;
  /** Reads all words that begin with one of the sounds of a letter, and others. */
  begun(letter: string): Promise<Word[]>;
}

/** Reads a packed file of the index by its name. */
export type ReadPacked = <T>(name: string) => Promise<T>;

/** Opens the words of an index. */
export async function openLexicon(
  read: ReadPacked,
  manifest: Pick<Manifest, 'words'>,
): Promise<Lexicon> {
  const head = await read<LexiconHead>(files.sounds(manifest));
  const sounds = openSounds(head.sounds);
  const known = new Map<string, Promise<Word[]>>();
  const wordsOf = (end: End, file: number) => {
    const name = files.words(manifest, end, String(file));
    let reading = known.get(name);
    if (!reading) {
      reading = read<WordTable>(name).then((table) => wordsOfTable(table, sounds));
      known.set(name, reading);
      reading.catch(() => known.delete(name));
    }
    return reading;
  };
  const readAll = async (end: End, numbers: Iterable<number>) =>
    (await Promise.all(Array.from(new Set(numbers), (file) => wordsOf(end, file)))).flat();
  return {
    sounds,
    words: (end, near) =>
      readAll(
        end,
        Array.from(near, (sound) => fileOf(head.files[end], sound)),
      ),
    begun: (letter) => {
      const starts = head.files.first;
      const least = nearLetter(letter);
      const [from, to] = [fileOf(starts, least), fileOf(starts, `${least}~`)];
      return readAll(
        'first',
        Array.from({ length: to - from + 1 }, (_, at) => from + at),
      );
    },
  };
}

/** The file in which a near sound falls. @param starts near sounds with which the files begin */
export function fileOf(starts: readonly string[], near: string): number {
  return Math.max(
    starts.findLastIndex((start) => start <= near),
    0,
  );
}

/** The near sound by which a word is kept at an end. */
export function soundAt({ syllables }: Word, end: End): string {
  return nearSound(syllables.at(end === 'first' ? 0 : -1) ?? '');
}
