import { makeCards } from './make-cards.ts';
import { nothingWords } from './nothing-words.ts';
import { readFacets } from './read-facets.ts';
import { findWays } from './ways.ts';

/**
 * What goes beside a search and is not needed to show its results. It is loaded as one file, while
 * the index is being opened.
 */
export const beside = { makeCards, nothingWords, readFacets, findWays };
