import { SolarDay } from 'tyme4ts';
import type { Masthead } from '../../../schema/ledger.ts';

const WEEKDAYS = '日一二三四五六';

/** Two statements of a masthead that cannot both be true. */
export interface Disagreement {
  code: 'weekday-disagrees' | 'lunar-disagrees';
  /** What the masthead has. */
  printed: string;
  /** What the calendar has for the solar date. */
  expected: string;
}

/**
 * Checks weekday and lunar date of a masthead against its solar date, by the Chinese calendar of
 * the library tyme4ts.
 *
 * @returns the statements that the solar date refutes; empty without a solar date
 */
export function checkMasthead(masthead: Masthead): Disagreement[] {
  if (masthead.date === undefined) return [];
  const weekday = weekdayOf(masthead.date);
  const lunar = lunarDateOf(masthead.date);
  const found: Disagreement[] = [];
  if (masthead.weekday !== undefined && masthead.weekday !== weekday) {
    found.push({ code: 'weekday-disagrees', printed: masthead.weekday, expected: weekday });
  }
  if (masthead.lunar !== undefined && !lunar.endsWith(masthead.lunar.replace(/^农历/, ''))) {
    found.push({ code: 'lunar-disagrees', printed: masthead.lunar, expected: lunar });
  }
  return found;
}

/** The weekday of a day, as a masthead prints it: `星期三`. */
export function weekdayOf(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const solar = SolarDay.fromYmd(year, month, date);
  return `星期${WEEKDAYS[solar.getWeek().getIndex()] ?? ''}`;
}

/** The lunar date of a day, as a masthead prints it: `乙巳年七月初五`. */
export function lunarDateOf(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lunar = SolarDay.fromYmd(year, month, date).getLunarDay();
  const lunarMonth = lunar.getLunarMonth();
  const lunarYear = lunarMonth.getLunarYear();
  return `${lunarYear.getSixtyCycle().getName()}年${lunarMonth.getName()}${lunar.getName()}`;
}
