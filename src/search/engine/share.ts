import type { Alphabet } from '../code/alphabet.ts';

/** Characters of an article, roughly. */
const ARTICLE = 800;
/** Neighbours in a text stand together some times more often than chance has it. */
const TOGETHER = 4;
/** Digits and letters stand first in the alphabet, and are about as common as these characters. */
const LATIN = /[0-9a-z]/;
const LATIN_RANK = 150;

/**
 * Guesses the share of articles in which a character stands, or two side by side, from how common
 * the characters are in Chinese text. A wrong guess costs bytes, never an article.
 */
export function shareOf(gram: string, alphabet: Alphabet): number {
  const chances = Array.from({ length: gram.length }, (_, at) => {
    const isLatin = LATIN.test(gram.charAt(at));
    const rank = isLatin ? LATIN_RANK : alphabet.rankOf(gram.charCodeAt(at));
    // A fit to the counts of Chinese characters.
    return (0.03 / (1 + rank / 12)) * Math.exp(-rank / 1500);
  });
  const together = gram.length > 1 ? TOGETHER : 1;
  const times = chances.reduce((product, chance) => product * chance, ARTICLE * together);
  return 1 - Math.exp(-times);
}
