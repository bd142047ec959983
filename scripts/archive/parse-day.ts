import type { ParsedPage } from '../../src/parse/types.ts';
import type { Problem } from '../terminal/problem.ts';
import { checkPage } from './check-page.ts';
import { reportPage, type PageReport } from './page-report.ts';
import { parseSource } from './parse-source.ts';
import { printPage } from './print-page.ts';
import { printPublished, recordIds, type PublishedPage } from './published.ts';
import type { DaySource, PageSource } from './read-day.ts';
import { describeOrphan, retire } from './retire.ts';
import { sortCorrections } from './sort-corrections.ts';

/** What a day's sources come to. */
export interface DayResult {
  day: string;
  /** Path below `content/` → text: articles, ledgers and the record of ids. */
  files: Map<string, string>;
  pages: { source: PageSource; parsed: ParsedPage; report: PageReport }[];
  /** Things to mend that don't stop the archive: corrections without effect. */
  notes: Problem[];
  /** Things that stop it. When there are any, `files` must not be written. */
  problems: Problem[];
}

/**
 * Parses a day: its dumps, corrections and record of ids → its files. Pure but for the parser's
 * own work; reads and writes nothing.
 *
 * @param source what the archive holds of the day
 * @param refiled `<day>/p<N>` → what was published of that dump under other days
 */
export function parseDay(
  source: DaySource,
  refiled: ReadonlyMap<string, readonly PublishedPage[]>,
): DayResult {
  const { day } = source;
  const pages = source.pages.map((page) => ({ page, parsed: parseSource(page, source.issue) }));
  const live = new Set(pages.flatMap(({ parsed }) => parsed.ledger.articles));
  const result: DayResult = { day, files: new Map(), pages: [], notes: [], problems: [] };
  const record = { ...source.record };
  for (const { page, parsed } of pages) {
    const key = `p${page.page}`;
    const problems = checkPage(page, parsed, day, record[key]);
    const { idle, failed } = sortCorrections(page, parsed, source.issue);
    const before = record[key];
    const records = [...(before ? [before] : []), ...(refiled.get(`${day}/${key}`) ?? [])];
    const { retired, orphans } = retire(records, parsed.ledger, live);
    const ledger = { ...parsed.ledger, retired };
    result.notes.push(...idle);
    result.problems.push(...problems, ...failed);
    // What follows from a failed correction or a changed dump would only confuse.
    if (problems.length + failed.length > 0) continue;
    result.problems.push(...orphans.map((orphan) => describeOrphan(orphan, page.name, ledger)));
    for (const [name, text] of printPage({ ...parsed, ledger }, `${key}.ledger.json`)) {
      result.files.set(`articles/${day}/${name}`, text);
    }
    record[key] = recordIds(before, page.dump.sha256, ledger.articles);
    const report = reportPage(`${day} ${key}`, ledger);
    result.pages.push({ source: page, parsed: { ...parsed, ledger }, report });
  }
  result.files.set(`published/${day}.yml`, printPublished(record));
  return result;
}
