import { readEdtf } from '../../../src/schema/date.ts';
import { site } from '../../../src/site.ts';

/** A page may be extracted before the day that it is of: days. */
const AHEAD = 7;
const DAY = 86_400_000;

/** The day that it is where the paper comes out, `YYYY-MM-DD`. */
export function todayInPinghu(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}

/**
 * Tells why no issue can be of a date: it is before the paper's first year, or ahead of today by
 * more than a week. The end of a span may lie in what is left of the running year, as that of `2026`.
 *
 * @param date a day or an EDTF expression
 * @param today `YYYY-MM-DD`
 * @returns the end of a sentence that begins with the date, or `undefined` where all is well
 */
export function impossibleDate(date: string, today = todayInPinghu()): string | undefined {
  const range = readEdtf(date);
  if (!range) return 'is no date';
  if (range.first < `${site.since}-01-01`) {
    return `is before ${site.since}, the first year that a page can be of (\`since\` in src/site.ts)`;
  }
  const ahead = new Date(Date.parse(today) + AHEAD * DAY).toISOString().slice(0, 10);
  if (range.first > ahead) return `is more than a week ahead of today, ${today}`;
  const lastDay = `${ahead.slice(0, 4)}-12-31`;
  return range.last > lastDay ? `ends after this year; today is ${today}` : undefined;
}
