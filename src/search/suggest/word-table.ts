/** A word of the archive, with what it sounds like. */
export interface Word {
  text: string;
  /** Pinyin without tones, ü as v; letters and digits are syllables of their own. */
  syllables: string[];
  /** Articles that it stands in. */
  articles: number;
}

/** The ends of words by which they are kept. */
export type End = 'first' | 'last';

/** A file of words: for each sound, `ping hu`, its words with their articles in turn. */
export type WordTable = Record<string, (string | number)[]>;

/** For each syllable the characters that are read so; one may be read in several ways. */
export type SoundTable = Record<string, string>;

/** Makes a file of words. */
export function tableOfWords(words: readonly Word[]): WordTable {
  const groups = Map.groupBy(words, ({ syllables }) => syllables.join(' '));
  const sounds = [...groups.keys()].sort();
  return Object.fromEntries(
    sounds.map((sound) => [
      sound,
      (groups.get(sound) ?? []).flatMap(({ text, articles }) => [text, articles]),
    ]),
  );
}

/** Reads a file of words. */
export function wordsOfTable(table: WordTable): Word[] {
  return Object.entries(table).flatMap(([sound, row]) => {
    const syllables = sound.split(' ');
    return Array.from({ length: row.length / 2 }, (_, at) => ({
      text: String(row[at * 2]),
      syllables,
      articles: Number(row[at * 2 + 1]),
    }));
  });
}

/** For each character its readings. */
export function readingsOf(table: SoundTable): Map<string, string[]> {
  const readings = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(table)) {
    for (const one of characters) readings.set(one, [...(readings.get(one) ?? []), syllable]);
  }
  return readings;
}
