import { BrokenFile } from '../schema/broken-file.ts';
import type { Masthead } from '../schema/ledger.ts';
import { issueDate, type IssueDate } from './issue-date.ts';
import type { ArticleMeta, PageMeta } from './load/meta.ts';

/** 一版 of an issue. */
export interface Page {
  day: string;
  number: number;
  meta: PageMeta;
  /** In printed order. */
  articles: ArticleMeta[];
}

/** 一期 of the newspaper. */
export interface Issue {
  day: string;
  date: IssueDate;
  masthead: Masthead;
  pages: Page[];
  /** All articles of the issue, page by page in printed order. */
  articles: ArticleMeta[];
}

/** Everything the site knows, oldest issue first. */
export interface Archive {
  issues: Issue[];
  byDay: ReadonlyMap<string, Issue>;
  byId: ReadonlyMap<string, ArticleMeta>;
}

/**
 * Puts pages and articles together as issues.
 *
 * @throws BrokenFile when an article's page has no ledger, naming the file
 */
export function groupIssues(articles: ArticleMeta[], metas: PageMeta[]): Archive {
  const onPage = Map.groupBy(articles, (article) => `${article.day}-p${article.page}`);
  const byDay = new Map<string, Issue>();
  const inOrder = metas.toSorted((a, b) => a.day.localeCompare(b.day) || a.page - b.page);
  for (const [day, group] of Map.groupBy(inOrder, (meta) => meta.day)) {
    const pages = group.map((meta) => toPage(meta, onPage));
    byDay.set(day, toIssue(day, pages));
  }
  const orphan = [...onPage.values()][0]?.[0];
  if (orphan) {
    const { file, page, day } = orphan;
    throw new BrokenFile(file, `page ${page} of ${day} has no ledger beside this article`);
  }
  const byId = new Map(articles.map((article) => [article.id, article]));
  return { issues: [...byDay.values()], byDay, byId };
}

/** Takes the page's articles out of `onPage`, so that what stays there has no page. */
function toPage(meta: PageMeta, onPage: Map<string, ArticleMeta[]>): Page {
  const key = `${meta.day}-p${meta.page}`;
  const articles = (onPage.get(key) ?? []).toSorted((a, b) => a.order - b.order);
  onPage.delete(key);
  return { day: meta.day, number: meta.page, meta, articles };
}

function toIssue(day: string, pages: Page[]): Issue {
  const titled = pages.find((page) => page.meta.masthead.date) ?? pages[0];
  return {
    day,
    date: issueDate(titled?.meta.date ?? day),
    masthead: titled?.meta.masthead ?? {},
    pages,
    articles: pages.flatMap((page) => page.articles),
  };
}
