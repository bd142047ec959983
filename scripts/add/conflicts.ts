import { existsSync } from 'node:fs';
import { dumpPath, issuePath, shown, type Archive } from '../archive/paths.ts';
import { pagesOf, readIssue } from '../archive/read-day.ts';
import type { Problem } from '../terminal/problem.ts';
import type { Placed } from './place-dump.ts';

/**
 * Finds new dumps that want a page which is taken, by the archive or by one another, or give an
 * issue another date than it has.
 *
 * @param replace whether a page of the archive may be taken over
 */
export function findConflicts(
  archive: Archive,
  placed: readonly Placed[],
  replace: boolean,
): Problem[] {
  const problems: Problem[] = [];
  const claims = new Map<string, string>();
  for (const dump of placed) {
    const taken = dumpPath(archive, dump.day, dump.page);
    const rival = claims.get(taken);
    claims.set(taken, dump.path);
    if (rival !== undefined) problems.push(rivals(dump, rival));
    else if (existsSync(taken) && !replace) {
      problems.push({
        where: dump.path,
        what: `page ${dump.page} of ${dump.day} is taken by another dump, ${shown(archive, taken)}`,
        mend: `if this one is better: add --replace (corrections stay); else check --date and --page`,
      });
    }
    problems.push(...wrongDate(archive, dump));
  }
  return problems;
}

function rivals(dump: Placed, rival: string): Problem {
  return {
    where: dump.path,
    what: `this dump and ${rival} are both page ${dump.page} of ${dump.day}`,
    mend: 'add them one by one, with --page',
  };
}

/** An issue has one date; a page can't bring another. */
function wrongDate(archive: Archive, dump: Placed): Problem[] {
  if (dump.date === undefined || pagesOf(archive, dump.day).length === 0) return [];
  const issue = readIssue(archive, dump.day).date ?? dump.day;
  if (issue === dump.date) return [];
  return [
    {
      where: dump.path,
      what: `--date ${dump.date} would file it with the issue of ${issue}, whose date is another`,
      mend:
        `if it is of that issue: --date ${issue}; if that issue's date is wrong, ` +
        `mend it first in ${shown(archive, issuePath(archive, dump.day))}`,
    },
  ];
}
