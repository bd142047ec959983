import { MINUS, plainPhrases, QUOTED, WORD } from '../ask.ts';
import type { Fold } from '../text/fold.ts';

/**
 * Puts other phrases into a search's words. Quotes, minus and OR stay as they were typed, and so do
 * the words that must not occur.
 *
 * @param others by the folded phrase in whose place they come
 */
export function reword(words: string, fold: Fold, others: ReadonlyMap<string, string>): string {
  return words.replace(WORD, (token) => {
    if (MINUS.test(token) && token.length > 1) return token;
    const inner = QUOTED.exec(token)?.[1] ?? token;
    const phrases = plainPhrases(inner, fold);
    if (!phrases.some((phrase) => others.has(phrase))) return token;
    const [open = '', close = ''] = token.split(inner);
    return open + phrases.map((phrase) => others.get(phrase) ?? phrase).join(' ') + close;
  });
}
