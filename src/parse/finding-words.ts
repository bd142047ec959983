import { FINDINGS, type FindingCode } from '../schema/findings/findings.ts';

export type { FindingCode };

/** A finding before it knows its article's id. */
export interface Doubt {
  readonly code: FindingCode;
  readonly line: number;
  readonly args: readonly string[];
  /** How much of it there is, from 0 to 1; 1 where absent. */
  readonly strength?: number;
}

/** A finding in words. Text that was cut in the middle of a pair of UTF-16 loses its half. */
export function wordsOf(code: FindingCode, args: readonly string[]): string {
  return FINDINGS[code].full(...args.map((words) => words.replace(/\p{Cs}/gu, '')));
}
