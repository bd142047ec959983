import type { LocatedArticle } from '../model/located-article.ts';
import { ENDS } from '../text/edges.ts';
import { concat, supply } from '../text/located.ts';
import { GAP } from '../../schema/gap.ts';
import { SHOWN } from '../text/shown.ts';

/**
 * Marks the ends that a dump has lost. An article whose last sentence stops after a comma is not
 * whole; where no text of the page could be its rest, as every other article has its headline, that
 * rest is not in the dump.
 *
 * @param articles of one printed page
 */
export function markLostEnds(articles: readonly LocatedArticle[]): LocatedArticle[] {
  const open = articles.filter((article) => !article.title || article.body.length === 0);
  return articles.map((article) => {
    const last = article.body.at(-1);
    const whole = !last || article.jump || !ENDS.pause.test(last.text.text);
    if (whole || open.some((other) => other !== article)) return article;
    const line = article.doubts.find(({ code }) => code === 'open-end')?.line ?? 1;
    return {
      ...article,
      body: [...article.body.slice(0, -1), { ...last, text: concat([last.text, supply(GAP)]) }],
      doubts: [
        ...article.doubts.filter(({ code }) => code !== 'open-end'),
        { code: 'gap', line, args: [last.text.text.slice(-SHOWN)] },
      ],
    };
  });
}
