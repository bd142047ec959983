import { issueDate } from '../../data/issue-date.ts';
import type { Ledger } from '../../schema/ledger.ts';

/** What a page says of the issue that it belongs to. */
export interface Press {
  /** Whether its masthead gives the day. */
  isTitled: boolean;
  /** N of 总第N期 */
  number?: number;
  /** Where the date is estimated: the last day that it may be of, and the date in words. */
  estimated?: { last: string; words: string };
}

/** Reads off a page's ledger what it says of its issue. */
export function pressOf({ date, masthead }: Ledger): Press {
  const known = date === undefined ? undefined : issueDate(date);
  return {
    isTitled: masthead.date !== undefined,
    ...(masthead.issueNumber !== undefined && { number: masthead.issueNumber }),
    ...(known?.estimated && { estimated: { last: known.last, words: known.words } }),
  };
}
