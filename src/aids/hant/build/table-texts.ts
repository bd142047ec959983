import type { ArticleMeta } from '../../../data/load/meta.ts';

/** All that a page can show of an article: each text as it stands there by itself. */
export function tableTexts(article: ArticleMeta, body: string): string[] {
  const { title, kicker, subtitle, column, section, editorsNote, authors, lead, dateline } =
    article;
  return [
    ...[title, kicker, subtitle, column, section, editorsNote, lead, dateline],
    ...authors.flatMap(({ role, name }) => [role, name]),
    ...body.split('\n'),
  ].filter((text) => text !== undefined);
}
