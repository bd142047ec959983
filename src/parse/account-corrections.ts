import type { Repair } from '../schema/repair.ts';
import { dumpOffset } from './additions.ts';
import type { Amendments } from './amend.ts';
import type { Corrected } from './correct-fields.ts';
import type { Account, Claim } from './ledger-entries.ts';
import type { LineIndex } from './line-index.ts';
import { locate, type Located } from './located.ts';
import type { Article, PageInput } from './types.ts';

/** What editors have made of a page. */
export interface Edits {
  readonly amendments: Amendments;
  readonly corrected: Corrected;
}

/** Enters what corrections take out of the articles, each under its number. */
export function enterCorrections(account: Account, { amendments, corrected }: Edits): void {
  const claims = new Map<string, Claim>();
  const enter = (text: Located, use: Claim['use'], index: number): void => {
    const key = `${use} ${String(index)}`;
    const fresh = { use, reason: 'correction', correction: index + 1 } as Claim;
    const claim = claims.get(key) ?? fresh;
    claims.set(key, claim);
    account.enterRest(text, claim);
  };
  for (const { removed, index } of amendments.replacements) {
    for (const text of removed) enter(text, 'replaced', index);
  }
  for (const { text, gone, correction } of corrected.losses) {
    enter(text, gone ? 'dropped' : 'replaced', correction);
  }
  for (const { from, to, index } of amendments.drops) {
    enter(locate(' '.repeat(to - from), from), 'furniture', index);
  }
}

/**
 * What editors have changed: readings of the dump, and fields of articles.
 *
 * @param plain an article without an editor's word on its kind and section, by its index
 */
export function correctionRepairs(
  { amendments, corrected }: Edits,
  account: Account,
  plain: (article: number) => Article | undefined,
  { dump, lineAt, corrections = [] }: LineIndex & Pick<PageInput, 'corrections'> & { dump: string },
): Repair[] {
  const byWhom = (index: number): Pick<Repair, 'why' | 'correction' | 'note'> => {
    const note = corrections[index]?.why;
    return { why: 'correction', correction: index + 1, ...(note === undefined ? {} : { note }) };
  };
  const replaced = amendments.replacements.map(({ from, to, words, text, index }): Repair => {
    const owner = [...text.at, ...locate(' '.repeat(to - from), from).at]
      .map((place) => account.ownerOf(place))
      .find((claim) => claim?.use === 'article');
    return {
      line: lineAt(from),
      dump: dump.slice(from, to),
      printed: words,
      ...byWhom(index),
      ...(owner?.use === 'article' ? { article: owner.article } : {}),
    };
  });
  const classes = corrected.classes.map((change) => ({
    ...change,
    before: plain(change.article)?.front[change.field] ?? '',
  }));
  const set = [...corrected.changes, ...classes.filter((one) => one.before !== one.after)].map(
    ({ field, before, after, article, correction, at }): Repair => {
      const id = plain(article)?.front.id;
      return {
        line: lineAt(dumpOffset(at)),
        dump: before,
        printed: after,
        ...byWhom(correction),
        field,
        ...(id === undefined ? {} : { article: id }),
      };
    },
  );
  return [...replaced, ...set];
}
