import { findParts, type Count } from './find-parts.ts';
import { findWords, type Tables } from './find-words.ts';
import { readPinyin } from './read-pinyin.ts';

/** Another question that has an answer. */
export interface Suggestion {
  words: string;
  /** Articles that it finds. */
  articles: number;
}

const MOST_WORDS = 6;
const MOST_PARTS = 5;

/**
 * Suggests words of the archive for what was asked: for pinyin the words that it spells, for others
 * those that sound or look alike.
 *
 * @param phrases folded; of several only those that are not found are replaced
 */
export async function suggestWords(
  phrases: readonly string[],
  tables: Tables,
  everywhere: Count,
): Promise<Suggestion[]> {
  // Pinyin is also typed with a space between syllables.
  const whole = readPinyin(phrases.join(' ')) ? phrases.join(' ') : phrases[0];
  if (whole !== undefined && (phrases.length === 1 || whole !== phrases[0])) {
    const words = await findWords(whole, tables);
    if (words.length > 0 || phrases.length === 1) {
      return words.slice(0, MOST_WORDS).map(({ text, articles }) => ({ words: text, articles }));
    }
  }
  const replaced = await Promise.all(
    phrases.map(async (phrase) => {
      if ((await everywhere(phrase)) > 0) return phrase;
      const [best] = await findWords(phrase, tables);
      return best?.text ?? phrase;
    }),
  );
  const words = replaced.join(' ');
  const articles = words === phrases.join(' ') ? 0 : await everywhere(words);
  return articles > 0 ? [{ words, articles }] : [];
}

/**
 * Suggests the longest pieces of what was asked that are found.
 *
 * @param phrases folded
 */
export async function suggestParts(
  phrases: readonly string[],
  inRange: Count,
): Promise<Suggestion[]> {
  const parts = await Promise.all(
    phrases.map(async (phrase) => {
      const articles = phrases.length > 1 ? await inRange(phrase) : 0;
      return articles > 0 ? [{ text: phrase, articles }] : findParts(phrase, inRange);
    }),
  );
  const longest = parts.flat().sort((a, b) => b.text.length - a.text.length);
  const known = new Map(longest.map(({ text, articles }) => [text, { words: text, articles }]));
  return [...known.values()].slice(0, MOST_PARTS);
}
