import { FEW } from '../../text/bounds.ts';
import type { SeamScore } from '../../words/seam-scorer.ts';
import { assignRow } from './assign-row.ts';
import type { Row } from './cut-rows.ts';
import { gapEvidence } from './gap-evidence.ts';
import {
  describeColumn,
  isNear,
  settle,
  settleColumn,
  whiteSpace,
  type Column,
  type OpenColumn,
  type Segment,
} from './open-column.ts';
import { OVERLAP } from './places.ts';

/** Columns that can be open side by side. */
const MOST_OPEN = FEW;

/**
 * Follows the columns from row to row: of all ways to cut a row at its gaps and to go on with the
 * columns above by its pieces, the best by the sum of the evidence is taken (dynamic programming over
 * the atoms of the row and the open columns).
 *
 * @param seam the page's seam scorer, limited
 * @returns columns by their top; every piece of the rows stands in one
 */
export function trackColumns(rows: readonly Row[], seam: SeamScore): Column[] {
  const columns: Column[] = [];
  const evidence = gapEvidence(rows);
  const blanks: number[] = [];
  let open: OpenColumn[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.length === 0) {
      blanks.push(index);
      continue;
    }
    open = open.filter((column) => isNear(column, index, blanks));
    const apart = open.map((column) => whiteSpace(column, index, blanks));
    const taken = assignRow(row, index, { open, evidence, seam, apart });
    const touched: OpenColumn[] = [];
    for (const { segment, to } of taken) {
      const column = to?.column ?? { segments: [] };
      if (!to) columns.push(column);
      const placed = to ? settle(segment, to.left) : segment;
      column.segments.push(placed);
      touched.push(describeColumn(column, placed));
    }
    const going = open.filter(
      (old) =>
        !touched.some(({ column }) => column === old.column) &&
        !touched.some(({ last }) => overlap(last, old.last) >= OVERLAP),
    );
    open = [...going, ...touched].sort((a, b) => a.left - b.left).slice(0, MOST_OPEN);
  }
  return columns.map(settleColumn);
}

function overlap(a: Segment, b: Segment): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
