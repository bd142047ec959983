import { foldForSearch } from '../../../../support/searchable.ts';

/** Signs that Pagefind would leave out of words. */
export const SIGNS = '，。、：；？！“”‘’"\'（）()《》〈〉【】·—…-–~%./∶:;?!,&+*#@$=<>[]|℃';

/**
 * Text as Pagefind finds any string in it: overlapping pairs of characters as words, so that a
 * phrase of consecutive pairs is a string. A line's last character stands alone, which parts lines.
 */
export function pairsOf(text: string): string {
  const parts = foldForSearch(text).split(/\s+/).filter(Boolean);
  return parts
    .map((part) => {
      const units = [...part];
      return units.map((unit, at) => unit + (units[at + 1] ?? '')).join(' ');
    })
    .join(' ');
}

/** The queries that together ask for some words: a quoted phrase of pairs for each. */
export function queriesOf(words: string): string[] {
  const parts = foldForSearch(words).split(/\s+/).filter(Boolean);
  return parts.map((part) => {
    const units = [...part];
    if (units.length === 1) return part;
    return `"${units
      .slice(0, -1)
      .map((unit, at) => unit + (units[at + 1] ?? ''))
      .join(' ')}"`;
  });
}
