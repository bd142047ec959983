import { writersOf } from '../data/authors.ts';
import { readBody } from '../data/body.ts';
import type { Issue, Page } from '../data/issues.ts';
import type { IssueDate } from '../data/issue-date.ts';
import type { ArticleMeta } from '../data/load/meta.ts';
import type { createUrls } from '../data/urls.ts';
import { site } from '../site.ts';
import type { Book, BookPart } from './book.ts';
import { printChapter } from './print-chapter.ts';

/** Where the site stands. */
interface Place {
  urls: ReturnType<typeof createUrls>;
  /** Origin. */
  origin: URL | undefined;
}

/**
 * Makes a book of an issue, its pages the parts and its articles the chapters.
 *
 * @throws when an article's file cannot be read
 */
export async function makeBook(issue: Issue, { urls, origin }: Place): Promise<Book> {
  const absolute = (path: string) => new URL(path, origin).href;
  const toPart = async (page: Page): Promise<BookPart> => {
    const name = `p${page.number}`;
    const toChapter = async (article: ArticleMeta, at: number) => ({
      name: `${name}-${at + 1}`,
      title: article.title,
      writers: writersOf(article.authors),
      xhtml: printChapter(article, await readBody(article), absolute(urls.article(article))),
    });
    const chapters = await Promise.all(page.articles.map(toChapter));
    return { name, title: `第${page.number}版`, chapters };
  };
  return {
    source: absolute(urls.issue(issue.day)),
    title: `${site.paper} ${issue.date.words}`,
    language: site.lang,
    publisher: site.paper,
    description: `${issue.pages.length}版，${issue.articles.length}篇`,
    date: sureDate(issue.date),
    day: issue.date.first,
    rights: `文字的著作权属${site.paper}及作者`,
    parts: await Promise.all(issue.pages.map(toPart)),
  };
}

/** As much of the date as is certain. */
export function sureDate({ estimated, first, last }: IssueDate): string | undefined {
  if (!estimated) return first;
  const shared = [7, 4].find((length) => first.slice(0, length) === last.slice(0, length));
  return shared === undefined ? undefined : first.slice(0, shared);
}
