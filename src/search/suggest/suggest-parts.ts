import { longestParts, type Part } from './find-parts.ts';
import { partsOf, type Missing } from './missing.ts';

/** Another question that has an answer. */
export interface Suggestion {
  words: string;
  /** Articles that it finds. */
  articles: number;
}

/** Counts the articles that a search's words find. */
export type Count = (words: string) => Promise<number>;

const MOST = 5;
/** Parts of which the articles are counted; of further pairs the tables tell them. */
const COUNTED = 3;

/** The parts of each phrase that is not found, as far as they will be looked for. */
export function partsOfEach(missing: readonly Missing[]): Map<string, Part[]> {
  let left = COUNTED;
  const asFarAsCounted = (part: Part) => {
    if (!isUncounted(part) || left-- > 0) return [part];
    return part.articles === undefined ? [] : [{ ...part, isPair: false }];
  };
  return new Map(missing.map((one) => [one.phrase, partsOf(one).flatMap(asFarAsCounted)]));
}

/** True where no table tells the articles of a part, or not all. */
export function isUncounted({ articles, isPair }: Part): boolean {
  return articles === undefined || isPair;
}

/**
 * Suggests whole words that are part of what was asked, and phrases of it that are found by themselves.
 *
 * @param own the parts of phrases that are not found
 */
export async function suggestParts(
  phrases: readonly string[],
  own: ReadonlyMap<string, readonly Part[]>,
  { inRange, isNarrowed }: { inRange: Count; isNarrowed: boolean },
): Promise<Suggestion[]> {
  const counted = async (part: Part) => {
    const isAsked = isNarrowed || isUncounted(part);
    const articles = isAsked ? await inRange(quoted(part.text)) : (part.articles ?? 0);
    return { ...part, articles, words: part.text };
  };
  const found = await Promise.all(
    phrases.map(async (phrase): Promise<Suggestion[]> => {
      const parts = own.get(phrase);
      if (!parts) return [{ words: phrase, articles: await inRange(quoted(phrase)) }];
      const all = await Promise.all(parts.map(counted));
      return longestParts(all.filter(({ articles }) => articles > 0));
    }),
  );
  const all = found.flat().filter(({ articles }) => articles > 0);
  const known = new Map(all.map(({ words, articles }) => [words, { words, articles }]));
  return longest([...known.values()]);
}

/** The longest of some suggestions, in their order. */
function longest(some: readonly Suggestion[]): Suggestion[] {
  const sorted = [...some].sort((a, b) => b.words.length - a.words.length);
  const kept = new Set(sorted.slice(0, MOST));
  return some.filter((one) => kept.has(one));
}

/** A phrase as words that ask for it, whatever signs are in it. */
export function quoted(phrase: string): string {
  return phrase.includes('"') ? phrase : `"${phrase}"`;
}
