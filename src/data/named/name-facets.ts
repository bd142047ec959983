import type { Archive } from '../issues.ts';
import { newestFirst } from '../facets.ts';
import type { ArticleMeta } from '../load/meta.ts';
import { slugsFor } from '../slugs.ts';

/** The kinds of names that are gathered by what texts say, as against who wrote them. */
export const NAME_KINDS = ['people', 'organisations'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** Somebody or something that several articles name. */
export interface NameFacet {
  name: string;
  /** Marks its place on its page. */
  slug: string;
  /** Newest first. */
  articles: ArticleMeta[];
}

/** Who is named in one article alone is found by the search; a list of all of them would be no list. */
const LEAST = 2;

/** The people or organisations that two articles or more name, those with most articles first. */
export function nameFacets(archive: Archive, kind: NameKind): NameFacet[] {
  const found = new Map<string, ArticleMeta[]>();
  for (const article of newestFirst(archive)) {
    for (const name of article.named[kind]) {
      const own = found.get(name);
      if (own) own.push(article);
      else found.set(name, [article]);
    }
  }
  const often = [...found].filter(([, articles]) => articles.length >= LEAST);
  const slugs = slugsFor(often.map(([name]) => name));
  return often
    .map(([name, articles]) => ({ name, slug: slugs.get(name) ?? name, articles }))
    .sort((a, b) => b.articles.length - a.articles.length || (a.name < b.name ? -1 : 1));
}
