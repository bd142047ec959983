import { pageHref } from '../../data/own-page.ts';
import { dateInWords, weekdayOf } from './calendar.ts';
import { type Card, type CardLink, type CardTools } from './card.ts';
import type { IssueRow } from './issue-list.ts';

/** The date of an issue in words. */
export function issueWords({ day, estimated }: IssueRow): string {
  return estimated?.words ?? dateInWords(day);
}

/** The card of an issue, or of a page of it; where it has no such page the card says so. */
export function issueCard(issue: IssueRow, page: number | undefined, { urls }: CardTools): Card {
  const { day, estimated, number, pages } = issue;
  const words = issueWords(issue);
  const onPage = pages.find(([own]) => own === page);
  const facts = [
    ...(estimated ? [] : [weekdayOf(day)]),
    ...(number === undefined ? [] : [`总第${number}期`]),
  ];
  if (page !== undefined && onPage) {
    return {
      label: '版面',
      title: `${words}第${page}版`,
      href: pageHref(urls, { day, number: page, articles: onPage[1] }),
      facts: [...facts, `${onPage[1]}篇`],
      links: [issueLink(issue, '全期', { urls })],
    };
  }
  const articles = pages.reduce((sum, [, count]) => sum + count, 0);
  return {
    label: '报纸',
    title: words,
    href: urls.issue(day),
    facts: [...facts, `${pages.length}个版`, `${articles}篇`],
    ...(page !== undefined && { note: `档案里没有这一期的第${page}版。` }),
    links:
      pages.length > 1 || page !== undefined ? pages.map((one) => pageLink(day, one, urls)) : [],
  };
}

/** A link to an issue. @param words before its date */
export function issueLink(
  issue: IssueRow,
  words: string,
  { urls }: Pick<CardTools, 'urls'>,
): CardLink {
  const number = issue.number === undefined ? undefined : `总第${issue.number}期`;
  return {
    words: words ? `${words}：${issueWords(issue)}` : issueWords(issue),
    href: urls.issue(issue.day),
    ...(number !== undefined && { small: number }),
  };
}

/** The links to what came out before and after, from issues in order. */
export function nearestLinks(
  before: IssueRow | undefined,
  after: IssueRow | undefined,
  tools: CardTools,
): CardLink[] {
  return [
    ...(before ? [issueLink(before, '前一期', tools)] : []),
    ...(after ? [issueLink(after, '后一期', tools)] : []),
  ];
}

function pageLink(
  day: string,
  [page, articles]: [number, number],
  urls: CardTools['urls'],
): CardLink {
  return {
    words: `第${page}版`,
    href: pageHref(urls, { day, number: page, articles }),
    small: `${articles}篇`,
  };
}
