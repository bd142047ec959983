import edtf from 'edtf';
import { z } from 'astro/zod';

/** A calendar day as the archive files it: `2025-08-27`. */
export const daySchema = z.iso.date({
  error: 'must be a calendar day such as "2025-08-27" (quote it in YAML)',
});

/** The days a date may mean, when it is known and how surely. */
export interface DayRange {
  /** Earliest day, `YYYY-MM-DD`. */
  first: string;
  /** Latest day, `YYYY-MM-DD`. */
  last: string;
  /** False only when the expression names one day without `~` or `?`. */
  estimated: boolean;
}

/**
 * A date of an issue: a year of four digits, a month, a day. The library also takes numbers for
 * milliseconds (`20260301` is a day in 1970), seasons for months (`2025-21`) and times of the day.
 */
const CALENDAR_DATE =
  /^[~?%]?\d\d[\dX]{2}[~?%]?(?:-[~?%]?(?:[0X]\d|0X|1[0-2X]|XX)[~?%]?(?:-[~?%]?[\dX]{2}[~?%]?)?)?$/;

/**
 * Reads an EDTF level 1 expression (Library of Congress, Extended Date/Time Format)
 * as the span of days it covers.
 *
 * @param expression such as `2025-08-27`, `2026-03~` or `2023-09-18/2023-09-22`
 * @returns the span, or `undefined` when the expression is not EDTF or has an open end
 */
export function readEdtf(expression: string): DayRange | undefined {
  if (!expression.split('/').every((date) => CALENDAR_DATE.test(date))) return undefined;
  try {
    const parsed = edtf(expression);
    if (!Number.isFinite(parsed.min) || !Number.isFinite(parsed.max)) return undefined;
    const first = isoDay(parsed.min);
    const last = isoDay(parsed.max);
    return { first, last, estimated: first !== last || /[~?%]/.test(expression) };
  } catch {
    return undefined;
  }
}

/** The day of a time in UTC, `2025-08-27`. */
export function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** An EDTF date or interval with two ends; a plain day when the day is certain. */
export const edtfSchema = z.string().refine((text) => readEdtf(text) !== undefined, {
  error:
    'must be an EDTF date such as "2025-08-27", "2026-03~" (about March) or "2023-09-18/2023-09-22"',
});
