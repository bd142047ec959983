import type { ParsedPage } from '../../../src/parse/types.ts';
import type { PublishedDay } from '../../../src/schema/published.ts';
import type { Problem } from '../../terminal/problem.ts';
import type { FailedPage, PageSource } from './day-source.ts';
import type { PageReport } from './page-report.ts';

/** What a day's sources come to. */
export interface DayResult {
  day: string;
  /** Pages that came out well; they are written whatever the others do. */
  pages: GoodPage[];
  /** Pages with something to mend: all that was written of them stays as it is. */
  failed: FailedPage[];
  /** What is published of the day once its good pages are written. */
  record: PublishedDay;
  /** Things to mend that stop nothing: corrections without effect. */
  notes: Problem[];
  /** Things that keep the whole day from being parsed: then it has no pages, and stays as it is. */
  problems: Problem[];
}

/** A page that can be written. */
export interface GoodPage {
  source: PageSource;
  parsed: ParsedPage;
  report: PageReport;
  /** Path below `content/` → text: its articles and its ledger. */
  files: Map<string, string>;
}

/** All that is to be mended in a day, page by page. */
export function problemsOfDay({ problems, failed }: DayResult): Problem[] {
  return [...problems, ...failed.flatMap((page) => page.problems)];
}
