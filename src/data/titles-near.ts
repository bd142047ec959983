/** So many titles of a page are listed beside an article of it, and as many of them before its own. */
const LISTED = 5;
const BEFORE = 2;

/**
 * The articles of a page to list beside one of them: those around it, all where there are few.
 *
 * @param articles of the page, in printed order
 */
export function titlesNear<T>(articles: readonly T[], current: T): T[] {
  const at = articles.indexOf(current);
  const start = Math.max(0, Math.min(at - BEFORE, articles.length - LISTED));
  return articles.slice(start, start + LISTED);
}
