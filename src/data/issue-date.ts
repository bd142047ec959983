import { readEdtf } from '../schema/date.ts';

/** The date of an issue in words. */
export interface IssueDate {
  /** The EDTF expression that it was read from. */
  edtf: string;
  /** First and last day that it may be; the same when it is certain. */
  first: string;
  last: string;
  estimated: boolean;
  /** `2025年8月28日`, or `约2023年9月18日至22日` where estimated. */
  words: string;
}

/**
 * Reads an issue's date for showing.
 *
 * @param edtf a day or an EDTF expression with two ends
 * @throws when it is neither
 */
export function issueDate(edtf: string): IssueDate {
  const range = readEdtf(edtf);
  if (!range) throw new Error(`\`${edtf}\` is no date that the archive can show (EDTF is wanted).`);
  const words = range.estimated ? `约${spanInWords(edtf, range)}` : dayInWords(range.first);
  return { edtf, ...range, words };
}

/** `2025-08-28` → `2025年8月28日`. */
export function dayInWords(day: string): string {
  const [year, month, date] = parts(day);
  return `${year}年${month}月${date}日`;
}

/** `2025-08` or `2025` → `2025年8月`, `2025年`. */
export function monthInWords(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return number === undefined ? `${year}年` : `${year}年${number}月`;
}

const WHOLE_MONTH_OR_YEAR = /^(\d{4}(?:-\d{2})?)[~?%]?$/;

function spanInWords(edtf: string, { first, last }: { first: string; last: string }): string {
  const whole = WHOLE_MONTH_OR_YEAR.exec(edtf)?.[1];
  if (whole) return monthInWords(whole);
  if (first === last) return dayInWords(first);
  const [year1, month1] = parts(first);
  const [year2, month2, date2] = parts(last);
  const start = dayInWords(first);
  if (year1 !== year2) return `${start}至${dayInWords(last)}`;
  return month1 === month2 ? `${start}至${date2}日` : `${start}至${month2}月${date2}日`;
}

function parts(day: string): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}
