import { lexicon } from './lexicon.ts';
import { nameLogLikelihood } from './name-likelihood.ts';

/** Words of the dictionary that a newspaper prints often, by their logarithmic probability. */
const LEAST_LOG = { apart: -10, together: -14 } as const;

/**
 * Whether letters are a common word (关注, 连线), so that they need more than a surname to be a name.
 *
 * @param apart a space parts them from the role word before, which speaks for a name
 */
export function isCommonWord(letters: string, apart: boolean): boolean {
  const least = apart ? LEAST_LOG.apart : LEAST_LOG.together;
  return (lexicon().logProbability(letters) ?? -Infinity) > least;
}

/** A name of a common surname and two given characters that are no rare ones. */
const LEAST_NAME = -17.5;

/** Whether letters on a line of their own are a person's name and nothing else. */
export function isSurelyName(letters: string): boolean {
  const likely = nameLogLikelihood(letters) ?? -Infinity;
  return likely > LEAST_NAME && !isCommonWord(letters, true);
}
