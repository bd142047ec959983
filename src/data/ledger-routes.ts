import type { Archive, Issue, Page } from './issues.ts';
import { ledgerSheets, lengthOf } from './standing.ts';

/** A page of ledgers: that of one 版, or those of several short ones. */
export interface LedgerRoute {
  params: { day: string; page: string };
  props: { issue: Issue; pages: Page[] };
}

/** Every page of ledgers; its address is that of its first 版. */
export function ledgerRoutes({ issues }: Pick<Archive, 'issues'>): LedgerRoute[] {
  return issues.flatMap((issue) =>
    ledgerSheets(issue.pages.map((page) => ({ page, length: lengthOf(page) }))).map((pages) => ({
      params: { day: issue.day, page: `p${pages[0]?.number ?? 0}` },
      props: { issue, pages },
    })),
  );
}
