import { MINUS, type Ask } from '../ask.ts';
import type { Alphabet } from '../code/alphabet.ts';
import { lettersOf } from '../code/letters.ts';
import type { Fold } from '../text/fold.ts';
import { createLooseTrace } from './loose-trace.ts';
import { groupsOf, looseGroupsOf } from './pieces.ts';
import type { Manner } from './shard-search.ts';
import { createTrace } from './trace.ts';

/** What a search needs to know of characters. */
export interface Script {
  fold: Fold;
  alphabet: Alphabet;
}

/** 一字不差: what is asked for stands in the text as it is. */
export function exactly({ fold, alphabet }: Script): Manner {
  return { groupsOf: (phrase) => groupsOf(phrase, alphabet), createTrace, reduce: fold };
}

/** 标点不计: signs and white space count neither in the text nor in what is asked for. */
export function byLetters({ fold, alphabet }: Script): Manner {
  return {
    groupsOf: (letters) =>
      letters.length > 1 ? looseGroupsOf(letters, alphabet) : groupsOf(letters, alphabet),
    createTrace: (letters, groups, shard) =>
      letters.length > 1
        ? createLooseTrace(letters, groups, shard)
        : createTrace(letters, groups, shard),
    reduce: (line) => lettersOf(fold(line)),
  };
}

/**
 * What a search asks for by its letters.
 *
 * @returns nothing where some word has no letters, or a minus that nothing else stands beside
 */
export function lettersAsked({ all, none }: Ask): Ask | undefined {
  const letters = (phrases: readonly string[]) => phrases.map(lettersOf).filter(Boolean);
  const asked = { all: all.map(letters), none: letters(none) };
  if (all.flat().some((phrase) => MINUS.test(phrase))) return undefined;
  return all.length > 0 && asked.all.every((forms) => forms.length > 0) ? asked : undefined;
}
