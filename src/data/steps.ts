import type { Issue, Page } from './issues.ts';
import { neighboursAt, type Neighbours } from './neighbours.ts';
import { urls } from './site-urls.ts';

interface Place {
  words: string;
  href: string;
}

/** 上一版 and 下一版 of the issue. */
export function pageSteps(issue: Issue, page: Page) {
  const near = neighboursAt(issue.pages, issue.pages.indexOf(page));
  return steps('版', near, ({ day, number }) => ({
    words: `第${number}版`,
    href: urls.page(day, number),
  }));
}

/** The ledgers of the pages before and after those that are shown together. */
export function ledgerSteps(issue: Issue, pages: readonly Page[]) {
  const near = pages.map((page) => neighboursAt(issue.pages, issue.pages.indexOf(page)));
  const ends = { previous: near.at(0)?.previous, next: near.at(-1)?.next };
  return steps('版', ends, ({ day, number }) => ({
    words: `第${number}版的原始文本`,
    href: urls.ledger(day, number),
  }));
}

/** 上一期 and 下一期 of the archive. */
export function issueSteps(issues: readonly Issue[], issue: Issue) {
  const near = neighboursAt(issues, issues.indexOf(issue));
  return steps('期', near, ({ day, date }) => ({ words: date.words, href: urls.issue(day) }));
}

/** 五分钟读完 of the issues before and after. */
export function briefSteps(issues: readonly Issue[], issue: Issue) {
  const near = neighboursAt(issues, issues.indexOf(issue));
  return steps('期', near, ({ day, date }) => ({ words: date.words, href: urls.brief(day) }));
}

function steps<T>(unit: string, near: Neighbours<T>, place: (item: T) => Place) {
  return {
    unit,
    previous: near.previous && place(near.previous),
    next: near.next && place(near.next),
  };
}
