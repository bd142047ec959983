import { nearSound } from './syllables.ts';
import type { Word } from './word-table.ts';

/** How a word may be what was meant, the likeliest first. */
export const LIKENESSES = ['same-sound', 'near-sound', 'one-off'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** Of shorter words any two are one character apart. */
const SHORTEST_ONE_OFF = 3;

/** The readings of a character; none where it is not known. */
export type Readings = (character: string) => readonly string[];

/**
 * Tells whether a word is like what was typed: it sounds the same, or nearly, or one character is
 * another, too many, missing, or changed places with the next.
 */
export function likenessOf(typed: string, word: Word, readings: Readings): Likeness | undefined {
  if (typed === word.text) return undefined;
  const own = [...typed];
  const others = [...word.text];
  if (own.length === word.syllables.length) {
    const sounds = own.map((one) => (readings(one).length > 0 ? readings(one) : [one]));
    const agree = (same: (a: string, b: string) => boolean) =>
      word.syllables.every((syllable, at) => sounds[at]?.some((sound) => same(sound, syllable)));
    if (agree((a, b) => a === b)) return 'same-sound';
    if (agree((a, b) => nearSound(a) === nearSound(b))) return 'near-sound';
  }
  if (Math.min(own.length, others.length) < SHORTEST_ONE_OFF) return undefined;
  return isOneOff(own, others) ? 'one-off' : undefined;
}

function isOneOff(own: readonly string[], others: readonly string[]): boolean {
  if (Math.abs(own.length - others.length) > 1) return false;
  let start = 0;
  while (start < own.length && own[start] === others[start]) start++;
  let [end, otherEnd] = [own.length, others.length];
  while (end > start && otherEnd > start && own[end - 1] === others[otherEnd - 1]) {
    end--;
    otherEnd--;
  }
  const [left, otherLeft] = [end - start, otherEnd - start];
  if (left <= 1 && otherLeft <= 1) return true;
  const swapped = own[start] === others[start + 1] && own[start + 1] === others[start];
  return left === 2 && otherLeft === 2 && swapped;
}
