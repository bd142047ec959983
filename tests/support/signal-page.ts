import type { SignalPage } from '../../src/parse/doubt/signal.ts';
import type { LocatedArticle } from '../../src/parse/model/located-article.ts';
import { likenessTo } from '../../src/parse/text/likeness.ts';
import type { SeamScore } from '../../src/parse/words/seam-scorer.ts';

/** Characters of a line of the dump. */
const LINE = 10;

/** A page of printed lines of ten characters each, with articles on it. */
export function signalPage(articles: readonly LocatedArticle[], seam: SeamScore): SignalPage {
  const lineAt = (offset: number): number => Math.floor(offset / LINE) + 1;
  const bodies = articles.map(({ body }) => body.map(({ text }) => text.text).join(''));
  const dialect = { sideBySide: false, markdown: false, blankBetween: false, spacedOut: false };
  const likeness = likenessTo(bodies);
  return {
    articles,
    likeness,
    seam,
    dialect: { ...dialect, wrap: 'lines' },
    lineAt,
    rowAt: lineAt,
  };
}
