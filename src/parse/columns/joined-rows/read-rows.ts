import type { Line } from '../../text/line.ts';
import type { Cell } from './cell.ts';

/** What came of a region. */
export interface ReadRows {
  /** The sum of what speaks for it. */
  readonly score: number;
  /** Rows at its top that belong to no column. */
  readonly skipped: number;
  /** The row behind its last one. */
  readonly end: number;
  /** Printed lines in reading order. */
  readonly cells: readonly Cell[];
  /** Lines between them that stand in no column, such as furniture. */
  readonly strays: readonly Line[];
}
