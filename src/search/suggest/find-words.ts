import { FITS, fitPinyin } from './match-pinyin.ts';
import { readPinyin } from './read-pinyin.ts';
import { LIKENESSES, likenessOf } from './sounds-alike.ts';
import { letterOf } from './syllables.ts';
import type { End, Word } from './word-table.ts';

/** The words of the archive, read as far as they are asked for. */
export interface Tables {
  /** The words that begin or end with a sound; see `letterOf`. */
  words(end: End, letter: string): Promise<readonly Word[]>;
  /** For each character its readings. */
  readings(): Promise<ReadonlyMap<string, readonly string[]>>;
}

/** Characters of the words that are kept. */
const LENGTHS = { least: 2, most: 8 };
const HAN = /\p{Script=Han}/u;

/**
 * Finds the words that may have been meant by a phrase: those that it spells in pinyin, or else those
 * that it is like.
 *
 * @param phrase folded
 * @returns the likeliest first, of those the most frequent
 */
export async function findWords(phrase: string, tables: Tables): Promise<Word[]> {
  const stretches = readPinyin(phrase);
  if (stretches) return spelled(stretches, tables);
  const length = [...phrase].length;
  const isWord = HAN.test(phrase) && length >= LENGTHS.least && length <= LENGTHS.most;
  return isWord ? alike(phrase, tables) : [];
}

async function spelled(stretches: readonly string[], tables: Tables): Promise<Word[]> {
  const words = await tables.words('first', letterOf(stretches[0] ?? ''));
  return sortBy(words, FITS, ({ syllables }) => fitPinyin(stretches, syllables));
}

/** Whatever differs in one character, or in sounds that are near, agrees at one of its ends. */
async function alike(phrase: string, tables: Tables): Promise<Word[]> {
  const readings = await tables.readings();
  const readingsOf = (character: string) => readings.get(character) ?? [];
  const characters = [...phrase];
  const lettersOf = (character = '') => {
    const sounds = readingsOf(character);
    return new Set((sounds.length > 0 ? sounds : [character]).map(letterOf));
  };
  const groups = await Promise.all([
    ...Array.from(lettersOf(characters[0]), (letter) => tables.words('first', letter)),
    ...Array.from(lettersOf(characters.at(-1)), (letter) => tables.words('last', letter)),
  ]);
  const words = new Map(groups.flat().map((word) => [word.text, word]));
  return sortBy([...words.values()], LIKENESSES, (word) => likenessOf(phrase, word, readingsOf));
}

/** The words that have a rank, the best rank first, and within it the most frequent. */
function sortBy<Rank>(
  words: readonly Word[],
  ranks: readonly Rank[],
  rankOf: (word: Word) => Rank | undefined,
): Word[] {
  return words
    .flatMap((word) => {
      const rank = rankOf(word);
      return rank === undefined ? [] : [{ word, rank: ranks.indexOf(rank) }];
    })
    .sort((a, b) => a.rank - b.rank || b.word.articles - a.word.articles)
    .map(({ word }) => word);
}
