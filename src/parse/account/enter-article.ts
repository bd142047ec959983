import type { Field } from '../../schema/entry.ts';
import type { LocatedArticle } from '../model/located-article.ts';
import type { Located } from '../text/located.ts';
import type { Account } from './account.ts';

/** All texts of an article, by the part of it that they are: each block of the body is its own. */
export function partsOf(article: LocatedArticle): { field: Field; texts: readonly Located[] }[] {
  const part = (field: Field, ...texts: readonly (Located | undefined)[]) => ({
    field,
    texts: texts.filter((text) => text !== undefined),
  });
  return [
    part('kicker', article.kicker),
    part('title', article.title),
    part('subtitle', article.subtitle),
    part('column', article.column),
    part('authors', ...article.credits.flatMap(({ roleText, name }) => [roleText, name])),
    part('dateline', article.dateline),
    part('editorsNote', article.note?.label, article.note?.text),
    part('continuedTo', article.jump?.text),
    ...article.body.map(({ kind, text }) => part(kind, text)),
  ];
}

/** Enters all parts of an article in the page's account. */
export function enterArticle(account: Account, article: LocatedArticle, id: string): void {
  for (const { field, texts } of partsOf(article)) {
    const claim = { use: 'article' as const, article: id, field };
    for (const text of texts) account.enter(text, claim);
  }
}
