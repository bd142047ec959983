import { join } from 'node:path';
import { listEntries } from '../archive/tree/list-entries.ts';
import { DAY, DUMP_FILE } from '../archive/tree/archive.ts';
import { Refusal } from '../terminal/problem.ts';

/**
 * Makes sure that there is something to build a site of.
 *
 * @param articles folder of the parser's output
 * @param raw folder of the dumps, which say what to do where there is none
 * @throws Refusal when no issue is there
 */
export function checkFilled(articles: string, raw: string): void {
  if (hasDayWith(articles, /\.(md|ledger\.json)$/)) return;
  const problem = hasDayWith(raw, DUMP_FILE)
    ? { what: 'the dumps of the archive are not parsed yet', mend: 'npm run parse' }
    : { what: 'the archive is empty', mend: 'add the text of a printed page: npm run add -- FILE' };
  throw new Refusal([{ where: 'content', ...problem }]);
}

function hasDayWith(folder: string, file: RegExp): boolean {
  return listEntries(folder).some(
    (day) => DAY.test(day) && listEntries(join(folder, day)).some((name) => file.test(name)),
  );
}
