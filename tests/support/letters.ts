import { locate } from '../../src/parse/text/located.ts';
import { mendRadicals } from '../../src/parse/dump/mend-radicals.ts';
import { countMissing } from './fidelity/fold.ts';

/**
 * Letters, digits and Han of a text with how often each stands there. Width, case and look-alike
 * radicals make no difference, and marks that go with a letter don't count.
 */
export function lettersOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const read = mendRadicals(locate(text, 0)).dump.text;
  // Composed letters would depend on whether letter and mark stand in one piece.
  for (const letter of read
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')) {
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return counts;
}

/** The letters of a text that others do not hold as often, each as often as it is missing. */
export function missingLetters(text: string, from: readonly string[]): string {
  const has = lettersOf(text);
  const held = lettersOf(from.join('\n'));
  if (countMissing(has, held) === 0) return '';
  return [...has]
    .map(([letter, count]) => letter.repeat(Math.max(0, count - (held.get(letter) ?? 0))))
    .join('');
}

/** What the archive prints in its own words, in brackets that the paper has no use for. */
export function ownWords(text: string): string[] {
  return text.match(/〔\s*(?:缺|无\s*题)\s*〕?|缺\s*〕/g) ?? [];
}
