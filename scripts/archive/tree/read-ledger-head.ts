import type { z } from 'astro/zod';
import { BrokenFile } from '../../../src/schema/broken-file.ts';
import { parseJson } from '../../../src/schema/parse-json.ts';

/** With this begins, in a printed ledger, what is long: every character of the dump. */
const ENTRIES = ',\n  "entries":';

/**
 * Reads what stands in a printed ledger above the dump's text. An archive has thousands of ledgers,
 * so no more is looked at.
 *
 * @param where the ledger's file as messages name it
 * @param schema what is wanted of the head
 * @throws BrokenFile when it is no ledger
 */
export function readLedgerHead<T>(where: string, ledger: string, schema: z.ZodType<T>): T {
  const [head = ''] = ledger.split(ENTRIES, 1);
  const read = parseJson(`${head}\n}`, schema);
  if ('value' in read) return read.value;
  throw new BrokenFile(where, read.fault, { mend: 'npm run parse -- --all' });
}
