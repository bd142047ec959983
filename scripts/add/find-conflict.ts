import { existsSync } from 'node:fs';
import { dumpPath, issuePath, shown, type Archive } from '../archive/tree/archive.ts';
import { listPages } from '../archive/tree/list-pages.ts';
import { readIssue } from '../archive/day/read-issue.ts';
import type { AddOptions } from './add-options.ts';
import { addCommand } from './add-options.ts';
import type { Placed } from './place-file.ts';
import type { Refused } from './refused.ts';

/**
 * Tells what stands against a new dump in its day: a page that is taken, by the archive or by a dump
 * that is about to be added, or another date than the issue has.
 *
 * @param claims `<day>/p<N>` → the file of this run that has the page; the dump's own claim is entered
 * @param options with `replace` a page of the archive may be taken over
 */
export function findConflict(
  archive: Archive,
  dump: Placed,
  claims: Map<string, string>,
  options: AddOptions,
): Refused | undefined {
  const { path, day, page } = dump;
  const key = `${day}/p${page}`;
  const rival = claims.get(key);
  if (rival !== undefined) return rivals(dump, rival, options);
  const taken = dumpPath(archive, day, page);
  if (existsSync(taken) && !options.replace) {
    const problem = {
      where: path,
      what: `page ${page} of ${day} is taken by another dump, ${shown(archive, taken)}`,
      mend:
        'if this one is better (corrections stay):\n' +
        `${addCommand(path, { ...options, replace: true })}\n` +
        'else check --date and --page',
    };
    return { path, reason: 'taken', problem };
  }
  const strange = wrongDate(archive, dump, options);
  if (!strange) claims.set(key, path);
  return strange;
}

function rivals({ path, day, page }: Placed, rival: string, options: AddOptions): Refused {
  const problem = {
    where: path,
    what: `this dump and ${rival} are both page ${page} of ${day}; the first was taken`,
    mend:
      `if it is another page: ${addCommand(path, { ...options, pages: undefined })} --page N\n` +
      `if it is better than the first: ${addCommand(path, { ...options, replace: true })}`,
  };
  return { path, reason: 'taken', problem };
}

/** An issue has one date; a page can't bring another. */
function wrongDate(archive: Archive, dump: Placed, options: AddOptions): Refused | undefined {
  const { path, day, date } = dump;
  if (date === undefined || listPages(archive, day).length === 0) return undefined;
  const issue = readIssue(archive, day).date ?? day;
  if (issue === date) return undefined;
  const problem = {
    where: path,
    what: `--date ${date} would file it with the issue of ${issue}, whose date is another`,
    mend:
      `if it is of that issue: ${addCommand(path, { ...options, date: issue })}\n` +
      `if that issue's date is wrong, mend it first in ${shown(archive, issuePath(archive, day))}`,
  };
  return { path, reason: 'date', problem };
}
