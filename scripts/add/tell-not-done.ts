import { dumpPlace, issuePath, shown, type Archive } from '../archive/tree/archive.ts';
import { readIssue } from '../archive/day/read-issue.ts';
import type { Problem } from '../terminal/problem.ts';
import type { AddOptions } from './add-options.ts';

/**
 * Tells what was asked for a dump and not done, because the archive has it already.
 *
 * @param path the dump as the command line names it
 * @param as where it lies in the archive
 * @param part its place among the printed pages of its file, from 0
 */
export function tellNotDone(
  archive: Archive,
  path: string,
  as: string,
  part: number,
  { date, pages, replace }: AddOptions,
): Problem[] {
  const place = dumpPlace(as);
  if (!place) return [];
  const { day, page: number } = place;
  const notes: Problem[] = [];
  const issue = readIssue(archive, day).date ?? day;
  if (date !== undefined && date !== issue) {
    const folder = as.slice(0, as.lastIndexOf('/'));
    notes.push({
      where: path,
      what: `--date ${date} was not done: ${as} keeps the date ${issue}`,
      mend:
        `to give the issue another date: rename ${folder} (and content/corrections/${day}, if ` +
        `there is one) to the new day,\nwrite \`date: ${date}\` into its ` +
        `${shown(archive, issuePath(archive, day)).split('/').at(-1) ?? ''}, then: npm run parse`,
    });
  }
  const page = pages?.[part];
  if (page !== undefined && page !== number) {
    notes.push({
      where: path,
      what: `--page ${page} was not done: it is page ${number} of ${day}, ${as}`,
      mend:
        `if it is page ${page}: rename ${as} (and its corrections, if there are any) to p${page},\n` +
        'and its key in issue.yml, then: npm run parse',
    });
  }
  if (replace && notes.length === 0) {
    notes.push({
      where: path,
      what: `--replace was not done: ${as} holds these very bytes`,
      mend: 'name the better dump, if there is one; else nothing is to be done',
    });
  }
  return notes;
}
