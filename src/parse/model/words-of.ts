import { FINDINGS, type FindingCode } from '../../schema/findings/findings.ts';

/** A finding in words. Text that was cut in the middle of a pair of UTF-16 loses its half. */
export function wordsOf(code: FindingCode, args: readonly string[]): string {
  return FINDINGS[code].full(...args.map((words) => words.replace(/\p{Cs}/gu, '')));
}
