import { BrokenFile } from '../../../src/schema/broken-file.ts';
import { ledgerSchema } from '../../../src/schema/ledger.ts';
import { parseJson } from '../../../src/schema/parse-json.ts';
import type { NumberedIssue } from './check-issue-numbers.ts';

/** With this begins, in a printed ledger, what is long and tells nothing of the issue. */
const ENTRIES = ',\n  "entries":';

const headSchema = ledgerSchema.pick({ day: true, date: true, masthead: true }).strip();

/**
 * Reads of a printed ledger which issue it is of. An archive has thousands of ledgers, so only the
 * head is looked at.
 *
 * @param where the ledger's file as messages name it
 * @returns nothing where its masthead gives no number, or its day is not certain
 * @throws BrokenFile when it is no ledger
 */
export function readIssueNumber(where: string, ledger: string): NumberedIssue | undefined {
  const [head = ''] = ledger.split(ENTRIES, 1);
  const read = parseJson(`${head}\n}`, headSchema);
  if ('fault' in read) {
    throw new BrokenFile(where, read.fault, { mend: 'npm run parse -- --all' });
  }
  const { day, date, masthead } = read.value;
  const number = masthead.issueNumber;
  if (number === undefined || day === undefined || day !== date) return undefined;
  return { where, day, number };
}
