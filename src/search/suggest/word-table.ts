import type { Sounds } from './sounds.ts';

/** A word of the archive, or two that often stand together, with what it sounds like. */
export interface Word {
  text: string;
  /** Pinyin without tones, ü as v; letters and digits are syllables of their own. */
  syllables: string[];
  /** Articles that it stands in. */
  articles: number;
  /** True of two words: there may be more articles, of years in which they seldom stand together. */
  isPair?: true;
}

/** The ends of words by which they are kept. */
export type End = 'first' | 'last';

/** A file of words, packed so that it is small when deflated. */
export interface WordTable {
  /** The words in the order of their characters; of those that begin alike the first character once. */
  words: string;
  /** For each word its articles; below 0 those of a pair. */
  articles: number[];
  /** By place the sounds of words that are not those which their characters have by themselves. */
  sounds: Record<number, string>;
}

/** Stand between words, and before those that begin with another character; no folded text has them. */
const NEXT = '\t';
const NEXT_FIRST = '\n';

/** Makes a file of words. @param sounds of the characters */
export function tableOfWords(words: readonly Word[], sounds: Sounds): WordTable {
  const sorted = [...words].sort((a, b) => (a.text < b.text ? -1 : 1));
  const table: WordTable = { words: '', articles: [], sounds: {} };
  let before = '';
  sorted.forEach(({ text, articles, syllables, isPair }, place) => {
    const [first = ''] = text;
    table.words += first === before ? NEXT : NEXT_FIRST + first;
    table.words += text.slice(first.length);
    table.articles.push(isPair ? -articles : articles);
    const own = syllables.join(' ');
    if (own !== plainSound(text, sounds).join(' ')) table.sounds[place] = own;
    before = first;
  });
  return table;
}

/** Reads a file of words. */
export function wordsOfTable(table: WordTable, sounds: Sounds): Word[] {
  const groups = table.words.split(NEXT_FIRST).slice(1);
  const texts = groups.flatMap((group) => {
    const [first = ''] = group;
    return group
      .slice(first.length)
      .split(NEXT)
      .map((rest) => first + rest);
  });
  return texts.map((text, place) => {
    const articles = table.articles[place] ?? 0;
    return {
      ...{ text, articles: Math.abs(articles) },
      syllables: table.sounds[place]?.split(' ') ?? plainSound(text, sounds),
      ...(articles < 0 && { isPair: true }),
    };
  });
}

function plainSound(text: string, sounds: Sounds): string[] {
  return Array.from(text, (one) => sounds.of(one)[0] ?? one);
}
