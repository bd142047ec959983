import { loadArchive } from '../archive.ts';
import { newestFirst } from '../facets.ts';
import type { Lexicon } from '../../schema/lexicon.ts';
import { gatherPlaces, type PlaceFacet } from './gather-places.ts';
import { loadLexicon } from './load-lexicon.ts';

/** The towns and streets, and what lies around them. */
export interface PlaceMap {
  places: PlaceFacet[];
  around: Lexicon['around'];
}

let making: Promise<PlaceMap> | undefined;

/** The towns and streets with the articles that name them, made once a build. */
export function loadPlaces(): Promise<PlaceMap> {
  making ??= loadArchive().then((archive) => {
    const { places, around } = loadLexicon();
    return { places: gatherPlaces(newestFirst(archive), places), around };
  });
  return making;
}
