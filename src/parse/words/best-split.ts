import { bestPath } from '../text/best-path.ts';
import { lexicon } from './lexicon.ts';

/** Log probability of an unknown character as a word. */
const UNKNOWN = -16;

/** Log probability of a text's likeliest cut into words (unigram model, Viterbi). */
export function bestSplit(text: string): number {
  const { logAt, longest } = lexicon();
  const { worth } = bestPath(text.length + 1, (start, offer) => {
    offer(start + 1, logAt(text, start, start + 1) ?? UNKNOWN, undefined);
    // What two characters begin at most spares the look at all longer words.
    const reach = longest(text.charCodeAt(start), text.charCodeAt(start + 1));
    const last = Math.min(start + reach, text.length);
    for (let end = start + 2; end <= last; end++) {
      const known = logAt(text, start, end);
      if (known !== undefined) offer(end, known, undefined);
    }
  });
  return worth;
}

/** Whether some word of the dictionary has its beginning in `tail` and its end in `head`. */
export function isCrossed(tail: string, head: string): boolean {
  const { logAt, longest } = lexicon();
  const text = tail + head;
  for (let start = tail.length - 1; start >= 0; start--) {
    const reach = longest(text.charCodeAt(start), text.charCodeAt(start + 1));
    const last = Math.min(text.length, start + reach);
    for (let end = tail.length + 1; end <= last; end++) {
      if (logAt(text, start, end) !== undefined) return true;
    }
  }
  return false;
}
