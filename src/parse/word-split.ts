import { lexicon, LONGEST_WORD } from './lexicon.ts';

/** Log probability of an unknown character as a word. */
const UNKNOWN = -16;

/** Log probability of a text's likeliest cut into words (unigram model, Viterbi). */
export function bestSplit(text: string): number {
  const { logProbability, opens } = lexicon();
  const best = new Array<number>(text.length + 1).fill(-Infinity);
  best[0] = 0;
  for (let start = 0; start < text.length; start++) {
    const reached = best[start] ?? 0;
    const alone = reached + (logProbability(text.charAt(start)) ?? UNKNOWN);
    best[start + 1] = Math.max(best[start + 1] ?? alone, alone);
    // Two characters that begin no word spare the look at all longer ones.
    if (!opens(text.charCodeAt(start), text.charCodeAt(start + 1))) continue;
    const longest = Math.min(LONGEST_WORD, text.length - start);
    for (let length = 2; length <= longest; length++) {
      const known = logProbability(text.slice(start, start + length));
      const end = start + length;
      if (known !== undefined) best[end] = Math.max(best[end] ?? 0, reached + known);
    }
  }
  return best[text.length] ?? 0;
}

/** Whether some word of the dictionary has its beginning in `tail` and its end in `head`. */
export function isCrossed(tail: string, head: string): boolean {
  const { logProbability, opens } = lexicon();
  const first = head.charCodeAt(0);
  for (let before = 1; before <= tail.length; before++) {
    const at = tail.length - before;
    const second = before === 1 ? first : tail.charCodeAt(at + 1);
    if (!opens(tail.charCodeAt(at), second)) continue;
    const start = tail.slice(at);
    for (let after = 1; after <= Math.min(head.length, LONGEST_WORD - before); after++) {
      if (logProbability(start + head.slice(0, after)) !== undefined) return true;
    }
  }
  return false;
}
