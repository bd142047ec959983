import { readDay } from '../../scripts/archive/day/read-day.ts';
import { pageInput } from '../../scripts/archive/page/page-input.ts';
import { locateArchive } from '../../scripts/archive/tree/archive.ts';
import { listDays } from '../../scripts/archive/tree/list-days.ts';
import type { PageInput } from '../../src/parse/types.ts';
import { root } from './root.ts';

/**
 * Every dump of the archive with what the editors know of it, ready for `parsePage`.
 *
 * @throws Refusal when a file of a day can't be used
 */
export function readRawPages(): PageInput[] {
  const archive = locateArchive(root);
  return listDays(archive).flatMap((day) => {
    const { issue, pages } = readDay(archive, day);
    return pages.map((page) => pageInput(page, issue));
  });
}
