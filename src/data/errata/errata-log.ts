import type { Repair } from '../../schema/repair.ts';
import type { Issue } from '../issues.ts';
import type { ArticleMeta } from '../load/meta.ts';

/** One correction by an editor. */
export interface LoggedErratum {
  repair: Repair;
  issue: Issue;
  /** Number of the page in its issue. */
  page: number;
  /** Nothing where the words belong to no article. */
  article: ArticleMeta | undefined;
}

/**
 * Everything that editors have corrected: what has a date first, the newest before all others, then
 * the rest by issue. What a program has mended by its rules is none of it.
 */
export function errataLog(issues: readonly Issue[]): LoggedErratum[] {
  const all = issues.flatMap((issue) =>
    issue.pages.flatMap(({ meta, number, articles }) =>
      meta.repairs
        .filter(({ why }) => why === 'correction')
        .map((repair) => ({
          repair,
          issue,
          page: number,
          article: articles.find(({ id }) => id === repair.article),
        })),
    ),
  );
  // The sort keeps the order of what is alike.
  return all
    .toSorted((a, b) => b.issue.day.localeCompare(a.issue.day))
    .toSorted((a, b) => (b.repair.date ?? '').localeCompare(a.repair.date ?? ''));
}
