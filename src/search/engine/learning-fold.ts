import { ALPHABET_SIZE, type Alphabet } from '../code/alphabet.ts';
import type { Variants } from '../code/tables.ts';
import { createFold, type Fold } from '../text/fold.ts';

/** Folds the archive's texts from the start, and all words once it has learnt them. */
export interface LearningFold {
  fold: Fold;
  /** Makes sure that words are folded rightly; most need nothing, other traditional ones a file. */
  learn(words: string): Promise<void>;
  /**
   * Looks for something by words at once, as most rare characters are no variants; once more where
   * they turn out to be.
   */
  find<T>(words: string, look: () => Promise<T>): Promise<T>;
}

/** Only these may be variants. */
const HAN = /\p{Script=Han}/u;

/**
 * Makes a fold that knows the variants of texts and alphabet, and reads all others when a question has
 * a character that may be one.
 *
 * @param known these variants
 * @param readAll reads the whole table
 */
export function createLearningFold(
  known: Variants,
  alphabet: Alphabet,
  readAll: () => Promise<Variants>,
): LearningFold {
  let current = createFold(known);
  let learning: Promise<void> | undefined;
  let isLearnt = false;
  const fold: Fold = (text) => current(text);
  const isKnown = (one: string) =>
    !HAN.test(one) || known.has(one) || alphabet.rankOf(one.charCodeAt(0)) < ALPHABET_SIZE;
  const knows = (words: string) => isLearnt || [...words.normalize('NFKC')].every(isKnown);
  const learnAll = async () => {
    current = createFold(await readAll());
    isLearnt = true;
  };
  const learn = async (words: string) => {
    if (knows(words)) return;
    await (learning ??= learnAll().catch((reason: unknown) => {
      // What failed may be asked for again.
      learning = undefined;
      throw reason;
    }));
  };
  return {
    fold,
    learn,
    find: async (words, look) => {
      if (knows(words)) return look();
      const before = fold(words);
      const [found] = await Promise.all([look(), learn(words)]);
      return fold(words) === before ? found : look();
    },
  };
}
