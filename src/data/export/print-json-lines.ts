/** Writes records as JSON Lines: one on each line, the last one ended, too. */
export function printJsonLines(records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
