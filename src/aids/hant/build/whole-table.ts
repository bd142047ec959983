import { ConverterFactory } from 'opencc-js/core';
import from from 'opencc-js/from/cn';
import to from 'opencc-js/to/tw';
import simplifiedCharacters from 'opencc-js/dict/STCharacters';
import simplifiedPhrases from 'opencc-js/dict/STPhrases';
import variants from 'opencc-js/dict/TWVariants';
import { longestOf, type HantTable } from '../table.ts';

/**
 * Traditional text by OpenCC (Apache License 2.0), in the forms that are taught where it is written
 * most: 为 is 為, not 爲.
 */
export const toTraditional: (text: string) => string = ConverterFactory(from, to);

/** All characters and phrases of OpenCC, each with its form. */
export function wholeTable(): HantTable {
  const characters = new Map(
    [...firstsOf(simplifiedCharacters), ...firstsOf(variants)].flatMap(([own]) => {
      const form = toTraditional(own);
      return form === own ? [] : [[own, form] as const];
    }),
  );
  const phrases = new Map(firstsOf(simplifiedPhrases).map(([own]) => [own, toTraditional(own)]));
  return { characters, phrases, longest: longestOf(phrases.keys()) };
}

/** Each entry with the first of its forms: `丑 醜 丑|…`. */
function firstsOf(dictionary: string): [own: string, form: string][] {
  return dictionary.split('|').map((row) => {
    const [own = '', form = ''] = row.split(' ');
    return [own, form];
  });
}
