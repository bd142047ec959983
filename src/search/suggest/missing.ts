import { cutByWords, findParts, isPart, isUnknown, type Part } from './find-parts.ts';
import type { Candidate, Reading } from './find-words.ts';
import { STOP_WORDS } from './stop-words.ts';

/** A phrase that is not found: the words that may stand in it, and what may have been meant. */
export interface Missing {
  phrase: string;
  reading: Reading;
  candidates: readonly Candidate[];
}

/** Characters of a part that may stand for what it sounds like: of fewer too many sound alike. */
const SHORTEST_BY_SOUND = 3;

/** The parts of a phrase that may be searched for, without words that say nothing by themselves. */
export function partsOf(missing: Missing): Part[] {
  const typed = missing.reading.typed.units.join('');
  return findParts(meant(missing), missing.reading.words).filter(
    ({ text }) =>
      !STOP_WORDS.has(text) && (typed.includes(text) || [...text].length >= SHORTEST_BY_SOUND),
  );
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
