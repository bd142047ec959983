import { ledgerSchema, type Ledger } from '../../../src/schema/ledger.ts';
import { escapeStrays } from '../../../src/schema/strays.ts';

/**
 * Prints a page's ledger as JSON, an entry a line, keys in the schema's order, so that the same
 * parse always gives the same bytes and a changed one a short diff. Characters that can't be seen
 * are escaped, so that none hides in a diff.
 *
 * @throws ZodError when it breaks its schema, Error when its entries leave a gap or overlap
 */
export function printLedger(ledger: Ledger): string {
  const checked = ledgerSchema.parse(ledger);
  let end = 0;
  for (const { from, to, text } of checked.entries) {
    if (from !== end || to - from !== text.length) {
      throw new Error(`Broken ledger of ${ledger.dump}: entry at ${from} should begin at ${end}`);
    }
    end = to;
  }
  const members = Object.entries(checked)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${printValue(value)}`);
  return `{\n${members.join(',\n')}\n}\n`;
}

function printValue(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return printJson(value);
  const items = value.map((item) => `    ${printJson(item)}`);
  return `[\n${items.join(',\n')}\n  ]`;
}

function printJson(value: unknown): string {
  return escapeStrays(JSON.stringify(value));
}
