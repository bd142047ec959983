import type { FindingCode } from '../../schema/findings/findings.ts';

/** What an article lacks for certain, or the dump: told whatever else is said. */
export const CERTAIN: ReadonlySet<FindingCode> = new Set([
  'no-title',
  'no-body',
  'column-guess',
  'no-byline',
  'open-end',
  'gap',
  'author-name',
]);
