import type { Facet } from './facets.ts';
import type { ArticleMeta } from './load/meta.ts';
import { initialPages, initialSlug, nameIndex, type Initial } from './name-index.ts';
import { hasOwnPage } from './own-page.ts';
import { paginate, type ListPage } from './paging.ts';

/** What stands below `authors/` or `columns/`: a name's articles, or the names under a letter. */
export type FacetProps =
  | { kind: 'name'; facet: Facet; list: ListPage<ArticleMeta> }
  | { kind: 'letter'; letter: string; initials: Initial[]; list: ListPage<Facet> };

/** An address below `authors/` or `columns/`. */
export interface FacetRoute {
  /** First part of the address, below the overview. */
  slug: string;
  /** Second part, from 2 on. */
  number: string | undefined;
  props: FacetProps;
}

/**
 * Every address below an overview of names. Names with one article have none; see `hasOwnPage`.
 *
 * @param size names on a page of those under one letter
 */
export function facetRoutes(facets: readonly Facet[], size: number): FacetRoute[] {
  const { initials } = nameIndex(facets);
  return [
    ...facets
      .filter(({ articles }) => hasOwnPage(articles.length))
      .flatMap((facet) =>
        paginate(facet.articles).map((list): FacetRoute => {
          return { ...place(facet.slug, list), props: { kind: 'name', facet, list } };
        }),
      ),
    ...initials.flatMap((initial) =>
      initialPages(initial, size).map((list): FacetRoute => {
        const { letter } = initial;
        const props = { kind: 'letter', letter, initials, list } as const;
        return { ...place(initialSlug(letter), list), props };
      }),
    ),
  ];
}

function place(slug: string, { number }: ListPage<unknown>): Pick<FacetRoute, 'slug' | 'number'> {
  return { slug, number: number > 1 ? String(number) : undefined };
}
