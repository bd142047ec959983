import { articleSlug, type ArticlePlace } from './urls.ts';

/**
 * The address of an article as seen from another of its issue: an article's page links to its
 * neighbours many times, and whole addresses would be a tenth of it.
 */
export function nearHref(from: ArticlePlace, to: ArticlePlace): string {
  const slug = articleSlug(to.id);
  return from.page === to.page ? `../${slug}/` : `../../p${to.page}/${slug}/`;
}
