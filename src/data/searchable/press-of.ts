import { issueDate } from '../issue-date.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Press } from '../../schema/search-document.ts';

/** Reads off a page's ledger what it says of its issue. */
export function pressOf({ date, masthead }: Ledger): Press {
  const known = date === undefined ? undefined : issueDate(date);
  return {
    isTitled: masthead.date !== undefined,
    ...(masthead.issueNumber !== undefined && { number: masthead.issueNumber }),
    ...(known?.estimated && { estimated: { last: known.last, words: known.words } }),
  };
}
