import { readMarkdown } from '../body.ts';
import type { Issue } from '../issues.ts';
import type { ArticleMeta } from '../load/meta.ts';
import { plainBlocks } from '../plain-text.ts';
import { KIND_WORDS } from '../words.ts';
import type { FieldName } from './fields.ts';

/** An article as it is handed out, field by field; `null` where the paper has none. */
export type ExportedArticle = Record<FieldName, unknown>;

/**
 * Makes an article's record with its whole text, which is read from its file.
 *
 * @param url absolute address of the article
 * @throws when the file cannot be read
 */
export async function exportArticle(
  article: ArticleMeta,
  { date, masthead }: Issue,
  url: string,
): Promise<ExportedArticle> {
  const body = await readMarkdown(article);
  const { source, authors } = article;
  return {
    id: article.id,
    url,
    day: article.day,
    date: date.edtf,
    estimated: date.estimated,
    issue: masthead.issueNumber ?? null,
    page: article.page,
    order: article.order,
    section: article.section,
    kind: KIND_WORDS[article.kind],
    column: article.column ?? null,
    kicker: article.kicker ?? null,
    title: article.title,
    subtitle: article.subtitle ?? null,
    authors: authors.map(({ name, role }) => ({ name, role })),
    dateline: article.dateline ?? null,
    editorsNote: article.editorsNote ?? null,
    continuedTo: article.continuedTo ?? null,
    text: plainBlocks(body).join('\n'),
    characters: article.characters,
    doubts: article.doubts.length,
    dump: source.dump,
    sha256: source.sha256,
    lines: source.lines,
  };
}
