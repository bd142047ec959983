import { isoDay } from '../../../schema/date.ts';
import type { Masthead } from '../../../schema/ledger.ts';
import { lunarDateOf, weekdayOf } from './check-masthead.ts';
import type { DateEvidence } from './collect-date-evidence.ts';
import { chooseYear, type YearSaid } from './find-years.ts';
import { seasonDays } from './seasons.ts';

/** When a page was printed, as far as its text tells. */
export interface DateEstimate {
  /** Days `YYYY-MM-DD`, both inclusive. */
  readonly first: string;
  readonly last: string;
  /** EDTF: `2025-08-28~`, `2023-09-18/2023-09-22`. */
  readonly edtf: string;
  /** The words that it follows from. */
  readonly evidence: readonly string[];
}

const DAY = 86_400_000;
const WEEK = 7;
/** News are hardly older when a daily prints them. */
const OLDEST_NEWS = WEEK;
/** Figures of a month are news until those of the next month are out. */
const FIGURES_LAST = 46;
/** An estimate over more days says nothing. */
const LONGEST = 62;
/** The National People's Congress closes on the 11th of March or soon after. */
const CONGRESS_ENDS = '03-12';
/** The ways to name a year, those that tell it best first. */
const NAMINGS: readonly YearSaid['how'][] = ['told', 'titled', 'plain', 'intended', 'due'];

type Says<K extends DateEvidence['says']['kind']> = Extract<DateEvidence['says'], { kind: K }>;

/**
 * Estimates the day of an issue from what its articles say: the year they name, the last day that is
 * past, figures up to the end of a month, the season, the first day that is to come. A morning paper
 * prints the news of the day before, and nothing that is older than a week.
 *
 * @param evidence of all articles of the page
 * @param masthead weekday and lunar day, where they alone were read
 * @returns the days that agree with all of it, or `undefined` where it tells too little
 */
export function estimateDate(
  evidence: readonly DateEvidence[],
  masthead: Masthead,
): DateEstimate | undefined {
  const pick = <K extends DateEvidence['says']['kind']>(
    kind: K,
  ): { quote: string; says: Says<K> }[] =>
    evidence.filter((one): one is { quote: string; says: Says<K> } => one.says.kind === kind);
  const years = pick('year');
  const year = chooseYear(years.map(({ says }) => says));
  if (year === undefined) return undefined;
  const used: { quote: string }[] = years
    .filter(({ says }) => says.year === year)
    .sort((a, b) => NAMINGS.indexOf(a.says.how) - NAMINGS.indexOf(b.says.how))
    .slice(0, 2);
  const past = pastDays([...pick('day'), ...pick('yesterday')], year);
  let [first, last] = [-Infinity, Infinity];
  const latest = past[0];
  if (latest) {
    first = latest.time + DAY;
    last = latest.says.kind === 'yesterday' ? first : latest.time + OLDEST_NEWS * DAY;
    used.push(...past.filter(({ time }) => time === latest.time).slice(0, 2));
  }
  for (const one of pick('yearly')) {
    const time = nthWeekday(year, one.says);
    if (latest && (time < first - OLDEST_NEWS * DAY || time > last + OLDEST_NEWS * DAY)) continue;
    used.push(one);
    if (latest) continue;
    [first, last] = [time - OLDEST_NEWS * DAY, time + OLDEST_NEWS * DAY];
  }
  for (const one of pick('month-ended')) {
    const ended = timeOf(year, one.says.month + 1, 1);
    if (ended <= first || (Number.isFinite(last) && ended > last)) continue;
    first = ended;
    last = Math.min(last, ended + FIGURES_LAST * DAY);
    used.push(one);
  }
  const seasons = latest ? [] : pick('season').filter(({ says }) => (says.year ?? year) === year);
  // A long text names the same few over and over.
  const names = new Set(seasons.map(({ says }) => says.name));
  const spans = [...names].map((name) => seasonDays(name, year));
  const from = Math.max(first, ...spans.map(([start]) => start));
  const to = Math.min(last, ...spans.map(([, end]) => end));
  if (seasons.length > 0 && from <= to) {
    [first, last] = [from, to];
    used.push(...seasons.slice(0, 2));
  }
  const [congress] = pick('congress');
  const closed = Date.parse(`${String(year)}-${CONGRESS_ENDS}`);
  if (congress && closed > first && closed <= last) {
    first = closed;
    used.push(congress);
  }
  const ahead = pick('ahead')
    .map((one) => ({ ...one, time: timeOfAhead(one.says, year) }))
    .filter(({ time }) => time >= first && time < last)
    .sort((a, b) => a.time - b.time)[0];
  if (ahead && Number.isFinite(first)) {
    last = ahead.time;
    used.push(ahead);
  }
  const fitting = daysOf(first, last).filter((day) => agreesWithMasthead(day, masthead));
  const thisMonth = pick('this-month').sort((a, b) => b.says.day - a.says.day)[0];
  const after = fitting.filter((day) => Number(day.slice(-2)) > (thisMonth?.says.day ?? 0));
  const days = after.length > 0 ? after : fitting;
  if (thisMonth && after.length > 0) used.push(thisMonth);
  const [week] = pick('last-week');
  const working = week ? days.filter((day) => isWorkingDay(day)) : days;
  const kept = working.length > 0 ? working : days;
  if (week && kept.length < days.length) used.push(week);
  const [start, end] = [kept[0], kept.at(-1)];
  if (start === undefined || end === undefined || kept.length > LONGEST) return undefined;
  return {
    first: start,
    last: end,
    edtf: start === end ? `${start}~` : `${start}/${end}`,
    evidence: [...new Set(used.map(({ quote }) => quote))],
  };
}

/** The days that are past, the last of them first, each with its time in the year of the issue. */
function pastDays<T extends { says: Says<'day'> | Says<'yesterday'> }>(
  days: readonly T[],
  year: number,
): (T & { time: number })[] {
  const near = days.filter(({ says }) => [year, year - 1].includes(says.year ?? year));
  const months = new Set(near.map(({ says }) => says.month));
  const turns = months.has(12) && (months.has(1) || months.has(2));
  return near
    .map((one) => {
      const { month, day, year: own = turns && month > 6 ? year - 1 : year } = one.says;
      return { ...one, time: timeOf(own, month, day) };
    })
    .filter(
      (one) => one.time >= timeOf(year, 1, 1) - OLDEST_NEWS * DAY && agrees(one.says, one.time),
    )
    .sort((a, b) => b.time - a.time);
}

function timeOfAhead({ year, month, day }: Says<'ahead'>, inYear: number): number {
  const own = year ?? inYear;
  return day === undefined ? timeOf(own, month + 1, 0) : timeOf(own, month, day);
}

function timeOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day);
}

function nthWeekday(year: number, { month, which, weekday }: Says<'yearly'>): number {
  const start = timeOf(year, month, 1);
  const toFirst = (weekday - new Date(start).getUTCDay() + WEEK) % WEEK;
  return start + (toFirst + WEEK * (which - 1)) * DAY;
}

/** A day whose weekday is told must fall on it in that year. */
function agrees(says: Says<'day'> | Says<'yesterday'>, time: number): boolean {
  const weekday = 'weekday' in says ? says.weekday : undefined;
  return weekday === undefined || new Date(time).getUTCDay() === weekday;
}

function daysOf(first: number, last: number): string[] {
  const days: string[] = [];
  if (!Number.isFinite(first) || !Number.isFinite(last)) return days;
  for (let time = first; time <= last; time += DAY) {
    days.push(isoDay(time));
  }
  return days;
}

function agreesWithMasthead(day: string, { weekday, lunar }: Masthead): boolean {
  if (weekday !== undefined && weekdayOf(day) !== weekday) return false;
  return lunar === undefined || lunarDateOf(day).endsWith(lunar.replace(/^农历/, ''));
}

function isWorkingDay(day: string): boolean {
  return !/[六日]$/.test(weekdayOf(day));
}
