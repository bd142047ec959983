import { lexicon } from './lexicon.ts';
import { nameLogLikelihood } from './name-log-likelihood.ts';

/** Words of the dictionary that a newspaper prints often, by their logarithmic probability. */
const LEAST_LOG = { apart: -10, together: -14 } as const;
/** A word is meant, and no name of the same letters, unless it is so much less likely. */
const RARER_THAN_NAME = { apart: 0, together: -2 } as const;

/**
 * Whether letters are a common word (关注, 连线), so that they need more than a surname to be a name.
 *
 * @param apart a space parts them from the role word before, which speaks for a name
 */
export function isCommonWord(letters: string, apart: boolean): boolean {
  const place = apart ? 'apart' : 'together';
  const asWord = lexicon().logProbability(letters) ?? -Infinity;
  const asName = nameLogLikelihood(letters) ?? -Infinity;
  return asWord > LEAST_LOG[place] && asWord > asName + RARER_THAN_NAME[place];
}

/** Whether two letters or more of a name in a row are a common word: 走基层, but not 多吉旺姆. */
export function holdsCommonWord(letters: string): boolean {
  for (let from = 0; from < letters.length; from++) {
    for (let end = from + 2; end <= letters.length; end++) {
      const log = lexicon().logProbability(letters.slice(from, end));
      if (log !== undefined && log > LEAST_LOG.together) return true;
    }
  }
  return false;
}

/** As likely is a name of a common surname and two given characters that are no rare ones. */
const LEAST_LIKELY = -18;

/** Whether letters can be a person's name, common word or not. */
export function mayBeName(letters: string): boolean {
  return (nameLogLikelihood(letters) ?? -Infinity) > LEAST_LIKELY;
}

/** Whether letters on a line of their own are a person's name and nothing else. */
export function isSurelyName(letters: string): boolean {
  return mayBeName(letters) && !isCommonWord(letters, true);
}
