import { cutByWords, findParts, isPart, isUnknown, type Part } from './find-parts.ts';
import type { Candidate, Reading } from './find-words.ts';

/** A phrase that is not found: the words that may stand in it, and what may have been meant. */
export interface Missing {
  phrase: string;
  reading: Reading;
  candidates: readonly Candidate[];
}

/** The parts of a phrase that may be searched for. */
export function partsOf(missing: Missing): Part[] {
  return findParts(meant(missing), missing.reading.words);
}

/** The words of a phrase one by one, as a search for them wherever they stand; nothing where there is but one. */
export function apart(missing: Missing): string | undefined {
  const words = cutByWords(meant(missing), missing.reading.words).filter(isPart);
  const own = new Set(words.map(({ text }) => text));
  return own.size > 1 ? [...own].join(' ') : undefined;
}

/** What was typed; where it has characters that are no word, what it sounds like. */
function meant({ reading, candidates }: Missing): readonly string[] {
  const { typed, words } = reading;
  const [likeliest] = candidates;
  if (!likeliest?.isBySound || likeliest.isOne) return typed.units;
  return cutByWords(typed.units, words).some(isUnknown) ? [...likeliest.text] : typed.units;
}
