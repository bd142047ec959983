import type { Issue } from './issues.ts';
import { nearestIssues } from './nearest-issues.ts';

/** 去年今日: what another year has of a day. */
export interface SameDay {
  issue: Issue;
  /** `去年`, `前年`, `3年前`, or `次年`, `3年后`. */
  when: string;
  /** Days that the issue is away from the day; negative when it is earlier. */
  apart: number;
}

/** An issue that is further away has nothing of the day's season any more. */
const NEAR = 31;
const DAY = 86_400_000;

/**
 * For each other year the issue of the same month and day, or the nearest one within a month.
 *
 * @param issues oldest first
 * @param day such as `2025-08-28`
 * @param most how many years at most: the nearest ones
 * @returns newest year first
 */
export function sameDays(issues: readonly Issue[], day: string, most: number): SameDay[] {
  const year = Number(day.slice(0, 4));
  const [first, last] = [issues[0], issues.at(-1)].map((end) => Number(end?.day.slice(0, 4)));
  if (first === undefined || last === undefined) return [];
  const found: SameDay[] = [];
  // One more at each end: the nearest to New Year may be of the year before.
  for (let other = last + 1; other >= first - 1; other--) {
    const near = other === year ? undefined : nearestTo(issues, dayIn(other, day));
    if (near && near.issue.day !== day) found.push({ ...near, when: yearsApart(other - year) });
  }
  return found
    .toSorted((a, b) => distance(a.issue, year) - distance(b.issue, year))
    .slice(0, most)
    .sort((a, b) => b.issue.day.localeCompare(a.issue.day));
}

function nearestTo(issues: readonly Issue[], target: string) {
  const { exact, before, after } = nearestIssues(issues, target);
  const near = [exact, before, after]
    .filter((issue) => issue !== undefined)
    .map((issue) => ({ issue, apart: (Date.parse(issue.day) - Date.parse(target)) / DAY }))
    .sort((a, b) => Math.abs(a.apart) - Math.abs(b.apart))[0];
  return near && Math.abs(near.apart) <= NEAR ? near : undefined;
}

/** The same month and day of another year; the 29th of February is the 28th where there is none. */
function dayIn(year: number, day: string): string {
  const leap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return `${year}${day.slice(4) === '-02-29' && !leap ? '-02-28' : day.slice(4)}`;
}

function distance({ day }: Issue, year: number): number {
  return Math.abs(Number(day.slice(0, 4)) - year);
}

/** How far an issue is from the day: nothing on the very day, `早3天` `晚21天`; nothing sure of an estimate. */
export function apartInWords({ issue, apart }: SameDay): string {
  if (apart === 0 || issue.date.estimated) return '';
  return apart < 0 ? `早${-apart}天` : `晚${apart}天`;
}

const NAMED = new Map([
  [-1, '去年'],
  [-2, '前年'],
  [1, '次年'],
]);

function yearsApart(years: number): string {
  return NAMED.get(years) ?? (years < 0 ? `${-years}年前` : `${years}年后`);
}
