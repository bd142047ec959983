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
  };
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
