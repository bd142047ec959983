import type { Doubt } from '../model/doubt.ts';
import type { LocatedArticle } from '../model/located-article.ts';

/**
 * What an article lacks for certain: authors.
 *
 * @param line the dump line on which the article's body begins
 */
export function doubtText({ credits }: Pick<LocatedArticle, 'credits'>, line: number): Doubt[] {
  return credits.length === 0 ? [{ code: 'no-byline', line, args: [] }] : [];
}
