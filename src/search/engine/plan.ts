import type { Alphabet } from '../code/alphabet.ts';

/** Characters of an article, roughly. */
const ARTICLE = 800;
/** Neighbours in a text stand together some times more often than chance has it. */
const TOGETHER = 4;
/** Digits and letters stand first in the alphabet, and are about as common as these characters. */
const LATIN = /[0-9a-z]/;
const LATIN_RANK = 150;

/**
 * What a search knows and guesses of how common strings are. What one shard tells holds more or
 * less in all others, so the newest is asked first.
 */
export interface Plan {
  /** Takes down in how many documents of a shard a string stands. */
  learn(gram: string, documents: number, size: number): void;
  /** The share of documents in which a string stands, if a shard has told it. */
  known(gram: string): number | undefined;
  /** The share of documents in which a pair stands, as told or guessed. */
  shareOf(pair: string): number;
  /** Set where a phrase stands in more documents than its pairs can tell apart. */
  isCommon: boolean;
}

/** Makes the plan of one phrase, and of one search. */
export function createPlan(alphabet: Alphabet): Plan {
  const shares = new Map<string, number>();
  const chanceOf = (unit: number) => {
    const isLatin = LATIN.test(String.fromCharCode(unit));
    const rank = isLatin ? LATIN_RANK : alphabet.rankOf(unit);
    // A fit to the counts of Chinese characters.
    return (0.03 / (1 + rank / 12)) * Math.exp(-rank / 1500);
  };
  return {
    learn: (gram, documents, size) => {
      // What does not stand here may well stand elsewhere.
      if (!shares.has(gram)) shares.set(gram, Math.max(documents, 0.3) / size);
    },
    known: (gram) => shares.get(gram),
    shareOf: (pair) => {
      const times =
        ARTICLE * TOGETHER * chanceOf(pair.charCodeAt(0)) * chanceOf(pair.charCodeAt(1));
      return shares.get(pair) ?? 1 - Math.exp(-times);
    },
    isCommon: false,
  };
}
