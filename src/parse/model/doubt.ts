import type { FindingCode } from '../../schema/findings/findings.ts';

/** A finding before it knows its article's id. */
export interface Doubt {
  readonly code: FindingCode;
  readonly line: number;
  readonly args: readonly string[];
  /** How much of it there is, from 0 to 1; 1 where absent. */
  readonly strength?: number;
}
