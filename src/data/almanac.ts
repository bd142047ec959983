import { SolarDay } from 'tyme4ts';
import type { Masthead } from '../schema/ledger.ts';
import type { IssueDate } from './issue-date.ts';

/** What stands beside the date in a masthead. */
export interface DateLine {
  /** `星期四` */
  weekday?: string;
  /** `农历乙巳年七月初六` */
  lunar?: string;
  /** `总第5740期` */
  number?: string;
  /** The festivals and the solar term that fall on the day, `七夕节` `处暑`. */
  occasions: string[];
}

/** What a sheet of the calendar writes below a day. */
export interface DayNote {
  words: string;
  /** True of a festival or solar term, false of a plain lunar date. */
  special: boolean;
}

/**
 * Weekday, lunar date and issue number: as printed where the masthead has them, else by the
 * calendar where the day is certain. The issue number is never computed.
 */
export function dateLine(date: IssueDate, masthead: Masthead): DateLine {
  const sure = !date.estimated;
  const weekday = masthead.weekday ?? (sure ? weekdayOf(date.first) : undefined);
  const lunar = masthead.lunar ?? (sure ? lunarOf(date.first) : undefined);
  const number = masthead.issueNumber;
  return {
    ...(weekday && { weekday }),
    ...(lunar && { lunar }),
    ...(number && { number: `总第${number}期` }),
    occasions: sure ? occasionsOf(date.first) : [],
  };
}

/** The festivals and the solar term of a day, festivals first: `['中秋节']`, `['清明']`. */
export function occasionsOf(day: string): string[] {
  const solar = solarDay(day);
  const termDay = solar.getTermDay();
  const term = termDay.getDayIndex() === 0 ? termDay.getSolarTerm().getName() : undefined;
  const lunar = solar.getLunarDay().getFestival()?.getName().replace('龙头节', '龙抬头');
  return [
    solar.getFestival()?.getName(),
    // Of 清明 and 清明节, which are one day, the shorter says all.
    term !== undefined && lunar?.startsWith(term) ? undefined : lunar,
    term,
  ].filter((name) => name !== undefined);
}

/** What stands below a day in a calendar: its first occasion, else 初七, or 七月 on the month's first. */
export function dayNote(day: string): DayNote {
  const [occasion] = occasionsOf(day);
  if (occasion !== undefined) return { words: occasion, special: true };
  const lunar = solarDay(day).getLunarDay();
  const isFirst = lunar.getDay() === 1;
  return { words: isFirst ? lunar.getLunarMonth().getName() : lunar.getName(), special: false };
}

/** Weekday of a day, `星期四`. */
export function weekdayOf(day: string): string {
  return `星期${solarDay(day).getWeek().toString()}`;
}

/** Lunar date of a day, `农历乙巳年七月初六`. */
export function lunarOf(day: string): string {
  return solarDay(day).getLunarDay().toString();
}

function solarDay(day: string): SolarDay {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return SolarDay.fromYmd(year, month, date);
}
