import type { Table } from '../../../../src/parse/columns/side-by-side/weigh.ts';

/** What each table of the layout tells. */
const TELLS = {
  gap: 'What a gap of a row shows of its being white space between two columns',
  pair: 'What two pieces show by themselves of the lower one’s being the next line of the upper one',
  link: 'What two pieces show of the same, with what other pairs of their two rows show',
  box: 'What two boxes of a page show of the second one’s being read right after the first',
} as const;

type LayoutTable = keyof typeof TELLS;

/** Prints a table of the layout as the parser reads it. */
export function printLayoutTable(name: LayoutTable, table: Table): string {
  return `// Written by \`npm run fit\`; see tests/workshop/fit/README.md.

/**
 * ${TELLS[name]},
 * in logarithms of odds.
 */
export const ${name.toUpperCase()}_WEIGHTS: Readonly<Partial<Record<string, number>>> = ${JSON.stringify(table, undefined, 2)};
`;
}
