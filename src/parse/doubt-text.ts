import type { LocatedArticle } from './draft.ts';
import type { Doubt } from './finding-words.ts';

/**
 * What an article lacks for certain: authors.
 *
 * @param line the dump line on which the article's body begins
 */
export function doubtText({ credits }: Pick<LocatedArticle, 'credits'>, line: number): Doubt[] {
  return credits.length === 0 ? [{ code: 'no-byline', line, args: [] }] : [];
}
