import type { Problem } from '../terminal/problem.ts';

/** Why dumps are refused, as a heading for those that are so for the same reason. */
export const REASONS = {
  unreadable: 'files that are no text',
  place: 'dumps that no masthead tells the day or page of',
  impossible: 'dumps whose masthead has a day that can’t be',
  pages: 'files of several printed pages that don’t fit what is known of them',
  twin: 'dumps with the text of another page',
  taken: 'dumps of a page that the archive has already',
  date: 'dumps of an issue that has another date',
  day: 'dumps that the archive can’t take in',
} as const;
export type Reason = keyof typeof REASONS;

/** A dump that was not added. */
export interface Refused {
  /** The file as the command line names it. */
  path: string;
  reason: Reason;
  problem: Problem;
}
