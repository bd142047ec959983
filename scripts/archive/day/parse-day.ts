import type { ParsedPage } from '../../../src/parse/types.ts';
import type { Problem } from '../../terminal/problem.ts';
import { faultOf } from '../../terminal/problems-of.ts';
import { checkPage } from '../check/check-page.ts';
import { reportPage } from '../page/report-page.ts';
import { parseSource } from '../page/parse-source.ts';
import { printPage } from '../page/print-page.ts';
import { recordIds } from '../addresses/record-ids.ts';
import type { PublishedDay, PublishedPage } from '../../../src/schema/published.ts';
import type { DaySource, FailedPage, PageSource } from '../model/day-source.ts';
import { describeOrphan, retire } from '../addresses/retire.ts';
import { sortCorrections } from '../corrections/sort-corrections.ts';
import type { DayResult, GoodPage } from '../model/day-result.ts';

/**
 * Parses a day: its dumps, corrections and record of ids → its files. Each page stands alone: one
 * that fails keeps what was written of it, and the others can be written. Pure but for the
 * parser's own work; reads and writes nothing.
 *
 * @param source what the archive holds of the day
 * @param refiled `<day>/p<N>` → what was published of that dump under other days
 * @param obstacleTo path below `content/` → what keeps that file from being written
 */
export function parseDay(
  source: DaySource,
  refiled: ReadonlyMap<string, readonly PublishedPage[]>,
  obstacleTo: (target: string) => Problem | undefined = () => undefined,
): DayResult {
  const { day, standing } = source;
  const result: DayResult = {
    ...{ day, pages: [], failed: [], record: { ...source.record }, notes: [], problems: [] },
  };
  const failed = new Map(source.failed.map((page) => [page.page, page]));
  const drafts = source.pages.flatMap((page) => {
    const draft = orFailed(page, () => draftPage(page, source, result.notes));
    if ('problems' in draft) failed.set(page.page, draft);
    return 'problems' in draft ? [] : [draft];
  });
  // An address may lead to another page: what is left of that must be known, and each page that
  // falls out can take others with it.
  for (let fell = true; fell;) {
    const open = drafts.filter(({ page }) => !failed.has(page.page));
    const ofFailed = [...failed.keys()].flatMap((page) => standing.get(page) ?? []);
    const live = new Set([...open.flatMap(({ parsed }) => parsed.ledger.articles), ...ofFailed]);
    const finished = open.map((draft) => {
      const key = `${day}/p${draft.page.page}`;
      const records = [...(draft.before ? [draft.before] : []), ...(refiled.get(key) ?? [])];
      return orFailed(draft.page, () => finishPage(draft, day, records, live, obstacleTo));
    });
    fell = false;
    for (const page of finished) {
      if (!('problems' in page)) continue;
      failed.set(page.page, page);
      fell = true;
    }
    result.pages = finished.flatMap((page) => ('problems' in page ? [] : [page]));
  }
  for (const { source: page, parsed } of result.pages) {
    const key = `p${page.page}`;
    const ids = parsed.ledger.articles;
    result.record[key] = recordIds(source.record[key], page.dump.sha256, ids);
  }
  for (const page of failed.keys()) keepRecord(result.record, source.before, `p${page}`);
  result.failed = [...failed.values()].sort((a, b) => a.page - b.page);
  return result;
}

interface Draft {
  page: PageSource;
  parsed: ParsedPage;
  before: PublishedPage | undefined;
}

/** Whatever is thrown over a page is a problem of that page alone. */
function orFailed<T extends object>(page: PageSource, work: () => T): T | FailedPage {
  try {
    return work();
  } catch (error) {
    const problems = [...faultOf(page.name, error)];
    return { page: page.page, name: page.name, problems };
  }
}

function draftPage(page: PageSource, source: DaySource, notes: Problem[]): Draft | FailedPage {
  const parsed = parseSource(page, source.issue);
  const before = source.record[`p${page.page}`];
  const problems = checkPage(page, parsed, source.day, before);
  const { idle, failed } = sortCorrections(page, parsed, source.issue);
  notes.push(...idle);
  problems.push(...failed);
  if (problems.length === 0) return { page, parsed, before };
  return { page: page.page, name: page.name, problems, parsed };
}

function finishPage(
  { page, parsed }: Draft,
  day: string,
  records: readonly PublishedPage[],
  live: ReadonlySet<string>,
  obstacleTo: (target: string) => Problem | undefined,
): GoodPage | FailedPage {
  const key = `p${page.page}`;
  const { retired, orphans } = retire(records, parsed.ledger, live);
  const ledger = { ...parsed.ledger, retired };
  const failed = { page: page.page, name: page.name, parsed };
  if (orphans.length > 0) {
    const problems = orphans.map((orphan) => describeOrphan(orphan, page.name, ledger));
    return { ...failed, problems, isHeirless: true };
  }
  const printed = printPage({ ...parsed, ledger }, `${key}.ledger.json`);
  const files = new Map([...printed].map(([name, text]) => [`articles/${day}/${name}`, text]));
  const problems = [...files.keys()].flatMap((name) => obstacleTo(name) ?? []);
  if (problems.length > 0) return { ...failed, problems };
  const report = reportPage(`${day} ${key}`, ledger);
  return { source: page, parsed: { ...parsed, ledger }, report, files };
}

function keepRecord(record: PublishedDay, before: PublishedDay, key: string): void {
  const kept = before[key];
  if (kept) record[key] = kept;
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a record is a map of pages
  else delete record[key];
}
