import { authorsByRole } from './authors.ts';
import { newestFirst } from './facets.ts';
import type { IssueDate } from './issue-date.ts';
import type { Archive } from './issues.ts';
import type { ArticleMeta } from './load/meta.ts';

/** Articles in a feed: about a week of the paper. */
const FEED_LENGTH = 50;
/** Characters of whole articles that a feed brings along; the rest are told by their beginnings. */
const FEED_CHARACTERS = 9000;

/** One article as feeds want it. */
export interface FeedItem {
  article: ArticleMeta;
  date: IssueDate;
  summary: string;
}

/** The newest articles of the archive. */
export function feedItems(archive: Archive): FeedItem[] {
  return feedItemsOf(newestFirst(archive), archive);
}

/** The first articles of a list, newest first. */
export function feedItemsOf(articles: readonly ArticleMeta[], archive: Archive): FeedItem[] {
  return articles.slice(0, FEED_LENGTH).flatMap((article) => {
    const issue = archive.byDay.get(article.day);
    return issue ? [{ article, date: issue.date, summary: summary(article, issue.date) }] : [];
  });
}

/** The items whose whole text a feed brings along: the newest, as far as it stays light. */
export function itemsInFull(items: readonly FeedItem[]): Set<FeedItem> {
  let left = FEED_CHARACTERS;
  return new Set(items.filter(({ article }) => (left -= article.characters) >= 0));
}

function summary(article: ArticleMeta, date: IssueDate): string {
  const people = authorsByRole(article.authors)
    .map(({ role, names }) => `${role} ${names.join(' ')}`)
    .join(' ');
  const place = `${date.words} 第${article.page}版 ${article.section}`;
  return [place, people, article.lead].filter(Boolean).join('　');
}
