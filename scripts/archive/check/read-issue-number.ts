import { ledgerSchema } from '../../../src/schema/ledger.ts';
import { readLedgerHead } from '../tree/read-ledger-head.ts';
import type { NumberedIssue } from './check-issue-numbers.ts';

const headSchema = ledgerSchema.pick({ day: true, date: true, masthead: true }).strip();

/**
 * Reads of a printed ledger which issue it is of.
 *
 * @param where the ledger's file as messages name it
 * @returns nothing where its masthead gives no number, or its day is not certain
 * @throws BrokenFile when it is no ledger
 */
export function readIssueNumber(where: string, ledger: string): NumberedIssue | undefined {
  const { day, date, masthead } = readLedgerHead(where, ledger, headSchema);
  const number = masthead.issueNumber;
  if (number === undefined || day === undefined || day !== date) return undefined;
  return { where, day, number };
}
