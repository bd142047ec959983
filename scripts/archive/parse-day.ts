import type { Correction } from '../../src/schema/correction.ts';
import { parsePage } from '../../src/parse/parse-page.ts';
import type { CorrectionProblem, ParsedPage } from '../../src/parse/types.ts';
import type { Problem } from '../terminal/problem.ts';
import { checkPage } from './check-page.ts';
import { explainCorrection } from './explain-correction.ts';
import { findIdle } from './find-idle.ts';
import { reportPage, type PageReport } from './page-report.ts';
import { printPage } from './print-page.ts';
import { printPublished, recordIds, type PublishedPage } from './published.ts';
import type { DaySource, PageSource } from './read-day.ts';
import { describeOrphan, retire } from './retire.ts';

/** What a day's sources come to. */
export interface DayResult {
  day: string;
  /** Path below `content/` → text: articles, ledgers and the record of ids. */
  files: Map<string, string>;
  pages: { source: PageSource; parsed: ParsedPage; report: PageReport }[];
  /** Things to mend that don't stop the archive: corrections that can go. */
  notes: Problem[];
  /** Things that stop it. When there are any, `files` must not be written. */
  problems: Problem[];
}

/** Parses one page as the archive files it. */
export function parseSource(
  source: PageSource,
  issue: DaySource['issue'],
  corrections: readonly Correction[] = source.corrections.list,
): ParsedPage {
  return parsePage({
    dump: issue.dumps?.[`p${source.page}`]?.name ?? `p${source.page}.txt`,
    sha256: source.dump.sha256,
    bytes: source.dump.bytes,
    date: issue.date,
    evidence: issue.evidence,
    page: source.page,
    corrections,
  });
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

function sortCorrections(
  page: PageSource,
  parsed: ParsedPage,
  issue: DaySource['issue'],
): { idle: Problem[]; failed: Problem[] } {
  const { list, places } = page.corrections;
  const idlers = findIdle(parsed, list.length, (left) =>
    parseSource(page, issue, list.toSpliced(left, 1)),
  );
  const problems: CorrectionProblem[] = [
    ...parsed.correctionProblems,
    ...idlers.map((index) => ({ index, kind: 'idle' as const })),
  ];
  const idle: Problem[] = [];
  const failed: Problem[] = [];
  for (const problem of problems) {
    const correction = list[problem.index];
    const place = places[problem.index];
    if (!correction || place === undefined) throw new Error(`No correction ${problem.index}`);
    const words = explainCorrection(problem, correction, place, page.name);
    (problem.kind === 'idle' ? idle : failed).push(words);
  }
  return { idle, failed };
}
