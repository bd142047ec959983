import { tally, type Tally } from '../trials/tally.ts';
import { tryPage, type Trial } from '../trials/try-page.ts';
import { EXTRACTORS } from './extractors/all.ts';
import type { PressDump } from './fixed-set.ts';

/** How the parser fared on dumps of printed pages. */
export interface Score {
  trials: Trial[];
  /** The figures of each extractor, and of all together. */
  tallies: Map<string, Tally>;
}

/** Parses dumps and sums up how well that went. */
export function scoreSet(dumps: readonly PressDump[]): Score {
  const pairs = dumps.map((dump) => ({ extractor: dump.extractor, trial: tryPage(dump) }));
  const groups = Map.groupBy(pairs, ({ extractor }) => extractor);
  const trialsOf = (some: typeof pairs): Trial[] => some.map(({ trial }) => trial);
  const tallies = new Map(
    EXTRACTORS.flatMap((name) => {
      const own = groups.get(name);
      return own ? [[name, tally(trialsOf(own))] as const] : [];
    }),
  );
  tallies.set('all', tally(trialsOf(pairs)));
  return { trials: trialsOf(pairs), tallies };
}
