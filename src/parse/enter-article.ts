import type { Field } from '../schema/ledger.ts';
import type { LocatedArticle } from './draft.ts';
import type { Account } from './ledger-entries.ts';
import type { Located } from './located.ts';

/** Enters all parts of an article in the page's account. */
export function enterArticle(account: Account, article: LocatedArticle, id: string): void {
  const enter = (field: Field, ...texts: readonly (Located | undefined)[]): void => {
    const claim = { use: 'article' as const, article: id, field };
    for (const text of texts) if (text) account.enter(text, claim);
  };
  enter('kicker', article.kicker);
  enter('title', article.title);
  enter('subtitle', article.subtitle);
  enter('column', article.column);
  enter('authors', ...article.credits.flatMap(({ roleText, name }) => [roleText, name]));
  enter('dateline', article.dateline);
  enter('editorsNote', article.note?.label, article.note?.text);
  enter('continuedTo', article.jump?.text);
  for (const block of article.body) enter(block.kind, block.text);
}
