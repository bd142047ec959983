import Table from 'cli-table3';

/** A table's head and its rows; the first cell of each is its name. */
export type Rows = readonly (readonly string[])[];

/** Rows as a table for the terminal. */
export function terminalTable([head = [], ...rows]: Rows): string {
  const table = new Table({
    head: [...head],
    colAligns: head.map((_, i) => (i === 0 ? 'left' : 'right')),
    style: { head: [], border: [], compact: true },
  });
  table.push(...rows.map((row) => [...row]));
  return table.toString();
}

/** Rows as a table of GitHub's markdown. */
export function markdownTable([head = [], ...rows]: Rows): string {
  const widths = head.map((cell, i) =>
    Math.max(...[head, ...rows].map((row) => row[i]?.length ?? 0), cell.length, 3),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, i) =>
    i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
