import type { Issue } from './issues.ts';
import { cutsOf, type Cuts } from './shading.ts';

/** One cell of a month's sheet; without a day where the week reaches into another month. */
export interface CalendarCell {
  day?: number;
  issue?: Issue | undefined;
}

/** 月历 of one month, weeks from Monday. */
export interface CalendarMonth {
  /** `2025-08` */
  month: string;
  weeks: CalendarCell[][];
  /** Oldest first. */
  issues: Issue[];
  /** How the days of its year are shaded by their articles. */
  cuts: Cuts;
}

/** A year's months that have issues, oldest first. */
export interface CalendarYear {
  year: string;
  months: CalendarMonth[];
  issues: Issue[];
  cuts: Cuts;
}

/**
 * The calendar of all issues; an issue of estimated date stands on its first possible day.
 *
 * @param issues oldest first
 * @returns newest year first
 */
export function calendarYears(issues: readonly Issue[]): CalendarYear[] {
  const years = Map.groupBy(issues, (issue) => issue.day.slice(0, 4));
  return [...years].reverse().map(([year, ofYear]) => {
    const cuts = cutsOf(ofYear.map(({ articles }) => articles.length));
    const months = [...Map.groupBy(ofYear, (issue) => issue.day.slice(0, 7))].map(
      ([month, ofMonth]) => calendarMonth(month, ofMonth, cuts),
    );
    return { year, issues: ofYear, months, cuts };
  });
}

/** Up to so many issues are listed one by one beside their calendar. */
export const FEW_ISSUES = 31;

/** Sheets that one page of calendars shows at most. */
const MOST_SHEETS = 12;

/** The newest years whose months' sheets fit on one page together; always the newest one. */
export function openYears(years: readonly CalendarYear[]): Set<string> {
  const open = new Set<string>();
  let sheets = 0;
  for (const { year, months } of years) {
    sheets += months.length;
    if (open.size > 0 && sheets > MOST_SHEETS) break;
    open.add(year);
  }
  return open;
}

/** Articles of each month that has issues. */
export function articlesOfMonths(years: readonly CalendarYear[]): number[] {
  return years.flatMap(({ months }) =>
    months.map(({ issues }) => issues.reduce((sum, { articles }) => sum + articles.length, 0)),
  );
}

/** The sheet of one month. */
export function calendarMonth(month: string, issues: Issue[], cuts: Cuts): CalendarMonth {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const blanks = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  const byDay = new Map(issues.map((issue) => [Number(issue.day.slice(8)), issue]));
  const cells: CalendarCell[] = [
    ...Array.from({ length: blanks }, () => ({})),
    ...Array.from({ length: days }, (_, i) => ({ day: i + 1, issue: byDay.get(i + 1) })),
  ];
  while (cells.length % 7 > 0) cells.push({});
  const weeks = Array.from({ length: cells.length / 7 }, (_, i) => cells.slice(i * 7, i * 7 + 7));
  return { month, weeks, issues, cuts };
}
