import type { ArticleMeta } from '../load/meta.ts';
import type { Place } from '../../schema/lexicon.ts';

/** A town or street with its articles. */
export interface PlaceFacet {
  place: Place;
  /** Newest first. */
  articles: ArticleMeta[];
  /** From 0, no article, to 5, as many as any place has: the depth of its shade on the map. */
  shade: number;
}

const SHADES = 5;

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
