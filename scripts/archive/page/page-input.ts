import type { PageInput } from '../../../src/parse/types.ts';
import type { DaySource, PageSource } from '../model/day-source.ts';

/** What the parser is given of a page that the archive holds. */
export function pageInput(source: PageSource, issue: DaySource['issue']): PageInput {
  const { page, dump, columns, corrections } = source;
  return {
    dump: dumpName(issue, page),
    sha256: dump.sha256,
    bytes: dump.bytes,
    date: issue.date,
    evidence: issue.evidence,
    page,
    columns,
    corrections: corrections.list,
  };
}

/** The file that a dump came as; `scan.txt#2` is the second page of a file that held several. */
function dumpName(issue: DaySource['issue'], page: number): string {
  const key = `p${page}`;
  const { name = `${key}.txt`, part } = issue.dumps?.[key] ?? {};
  return part === undefined ? name : `${name}#${part}`;
}
