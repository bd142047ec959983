/** Signs of units and of joints, each with its weights. */
export interface PartRows {
  readonly parts: readonly (readonly [string, Float64Array])[];
  readonly joints: readonly (readonly [string, Float64Array])[];
}

/** A tenth of a logarithm of odds is finer than any page shows. */
const DIGITS = 1;

/**
 * Prints a table of parts as the parser reads it. Signs that say nothing are left out.
 *
 * @param of what the lines of its dumps are
 */
export function printPartTable(name: string, of: string, { parts, joints }: PartRows): string {
  return `// Written by \`npm run fit\`; see tests/workshop/fit/README.md.
import type { PartTable } from '../model/part-table.ts';

/** What signs speak for in dumps whose lines are ${of}. */
export const ${name}: PartTable = {
  parts: {
${printRows(parts)}
  },
  joints: {
${printRows(joints)}
  },
};
`;
}

function printRows(rows: PartRows['parts']): string {
  return rows
    .map(([name, weights]) => [name, Array.from(weights, round).join(' ')] as const)
    .filter(([, row]) => /[1-9]/.test(row))
    .map(([name, row]) => `    ${/^[a-z]\w*$/i.test(name) ? name : `'${name}'`}: '${row}',`)
    .join('\n');
}

function round(weight: number): string {
  const text = weight.toFixed(DIGITS).replace(/\.0$/, '');
  return text === '-0' ? '0' : text;
}
