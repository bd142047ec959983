import { closestMatch } from 'leven';

/**
 * The known word most like a mistyped one, upper and lower case alike.
 *
 * @returns the word, or `undefined` when none is near enough to be meant
 */
export function closest(word: string, known: readonly string[]): string | undefined {
  const lowered = known.map((candidate) => candidate.toLowerCase());
  const maxDistance = Math.max(2, Math.floor(word.length / 2));
  const best = closestMatch(word.toLowerCase(), lowered, { maxDistance });
  return best === undefined ? undefined : known[lowered.indexOf(best)];
}
