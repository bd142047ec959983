import type { Correction } from '../../../src/schema/correction.ts';
import { parsePage } from '../../../src/parse/parse-page.ts';
import type { ParsedPage } from '../../../src/parse/types.ts';
import type { DaySource, PageSource } from '../model/day-source.ts';

/** Parses one page as the archive files it. */
export function parseSource(
  source: PageSource,
  issue: DaySource['issue'],
  corrections: readonly Correction[] = source.corrections.list,
): ParsedPage {
  return parsePage({
    dump: dumpName(issue, source.page),
    sha256: source.dump.sha256,
    bytes: source.dump.bytes,
    date: issue.date,
    evidence: issue.evidence,
    page: source.page,
    columns: source.columns,
    corrections,
  });
}

/** The file that a dump came as; `scan.txt#2` is the second page of a file that held several. */
function dumpName(issue: DaySource['issue'], page: number): string {
  const key = `p${page}`;
  const { name = `${key}.txt`, part } = issue.dumps?.[key] ?? {};
  return part === undefined ? name : `${name}#${part}`;
}
