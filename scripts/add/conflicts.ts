import { existsSync } from 'node:fs';
import { dumpPath, issuePath, shown, type Archive } from '../archive/paths.ts';
import { pagesOf, readIssue } from '../archive/read-day.ts';
import type { Problem } from '../terminal/problem.ts';
import { addCommand } from './add-command.ts';
import type { AddOptions } from './add-dumps.ts';
import type { Placed } from './place-dump.ts';

/**
 * Finds new dumps that want a page which is taken, by the archive or by one another, or give an
 * issue another date than it has.
 *
 * @param options with `replace` a page of the archive may be taken over
 */
export function findConflicts(
  archive: Archive,
  placed: readonly Placed[],
  options: AddOptions,
): Problem[] {
  const problems: Problem[] = [];
  const claims = new Map<string, string>();
  for (const dump of placed) {
    const taken = dumpPath(archive, dump.day, dump.page);
    const rival = claims.get(taken);
    claims.set(taken, dump.path);
    if (rival !== undefined) problems.push(rivals(dump, rival, options));
    else if (existsSync(taken) && !options.replace) {
      problems.push({
        where: dump.path,
        what: `page ${dump.page} of ${dump.day} is taken by another dump, ${shown(archive, taken)}`,
        mend:
          'if this one is better (corrections stay):\n' +
          `${addCommand(dump.path, { ...options, replace: true })}\n` +
          'else check --date and --page',
      });
    }
    problems.push(...wrongDate(archive, dump, options));
  }
  return problems;
}

function rivals(dump: Placed, rival: string, options: AddOptions): Problem {
  return {
    where: dump.path,
    what: `this dump and ${rival} are both page ${dump.page} of ${dump.day}`,
    mend: `add them one by one: ${addCommand(dump.path, options)} --page N`,
  };
}

/** An issue has one date; a page can't bring another. */
function wrongDate(archive: Archive, dump: Placed, options: AddOptions): Problem[] {
  if (dump.date === undefined || pagesOf(archive, dump.day).length === 0) return [];
  const issue = readIssue(archive, dump.day).date ?? dump.day;
  if (issue === dump.date) return [];
  return [
    {
      where: dump.path,
      what: `--date ${dump.date} would file it with the issue of ${issue}, whose date is another`,
      mend:
        `if it is of that issue: ${addCommand(dump.path, { ...options, date: issue })}\n` +
        `if that issue's date is wrong, mend it first in ${shown(archive, issuePath(archive, dump.day))}`,
    },
  ];
}
