import { loadArchive } from '../archive.ts';
import { newestFirst } from '../facets.ts';
import type { ArticleMeta } from '../load/meta.ts';
import type { Lexicon, Place } from '../../schema/lexicon.ts';
import { loadLexicon } from './load-lexicon.ts';

/** A town or street with its articles. */
export interface PlaceFacet {
  place: Place;
  /** Newest first. */
  articles: ArticleMeta[];
  /** From 0, no article, to 5, as many as any place has: the depth of its shade on the map. */
  shade: number;
}

/** The towns and streets, and what lies around them. */
export interface PlaceMap {
  places: PlaceFacet[];
  around: Lexicon['around'];
}

const SHADES = 5;

let making: Promise<PlaceMap> | undefined;

/** The towns and streets with the articles that name them, made once a build. */
export function loadPlaces(): Promise<PlaceMap> {
  making ??= loadArchive().then((archive) => {
    const { places, around } = loadLexicon();
    return { places: gatherPlaces(newestFirst(archive), places), around };
  });
  return making;
}

/** Gathers articles under the places that they name. */
export function gatherPlaces(
  articles: readonly ArticleMeta[],
  places: readonly Place[],
): PlaceFacet[] {
  const own = places.map((place) => ({
    place,
    articles: articles.filter(({ named }) => named.places.includes(place.name)),
  }));
  const most = Math.max(1, ...own.map((facet) => facet.articles.length));
  return own.map((facet) => ({
    ...facet,
    shade: Math.ceil((facet.articles.length / most) * SHADES),
  }));
}
