import type { Issue } from './issues.ts';

/** What the front opens with. */
export interface FrontIssue {
  /** The newest issue whose day is sure; the newest of all where no day is. */
  issue: Issue | undefined;
  /** Issues that may be newer, but of which the day is estimated; newest first. */
  later: Issue[];
}

/** @param issues oldest first */
export function frontIssue(issues: readonly Issue[]): FrontIssue {
  const at = issues.findLastIndex(({ date }) => !date.estimated);
  if (at < 0) return { issue: issues.at(-1), later: [] };
  return { issue: issues[at], later: issues.slice(at + 1).reverse() };
}

/** What the archive holds, `入档5期34篇，2023—2026`. */
export function holdingsInWords(issues: readonly Issue[]): string {
  const articles = issues.reduce((sum, issue) => sum + issue.articles.length, 0);
  const years = [...new Set([issues[0], issues.at(-1)].map((end) => end?.day.slice(0, 4)))];
  return `入档${issues.length}期${articles}篇，${years.join('—')}`;
}
