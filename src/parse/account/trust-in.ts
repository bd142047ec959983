import type { Trust } from '../../schema/trust.ts';
import { headlineLines, type LocatedArticle } from '../model/located-article.ts';

/** What the ledger says of how far an article can be trusted; nothing where nobody has weighed it. */
export function trustIn(article: LocatedArticle | undefined, id: string): Trust[] {
  if (article?.misplaced === undefined) return [];
  const texts = [...headlineLines(article), ...article.body.map(({ text }) => text)];
  const percent = Math.round(100 * article.misplaced);
  return [
    {
      article: id,
      characters: texts.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0),
      misplaced: percent / 100,
      confidence: (100 - percent) / 100,
    },
  ];
}
