import type { Correction } from '../../src/schema/correction.ts';
import { parsePage } from '../../src/parse/parse-page.ts';
import type { ParsedPage } from '../../src/parse/types.ts';
import type { DaySource, PageSource } from './read-day.ts';

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
    columns: source.columns,
    corrections,
  });
}
