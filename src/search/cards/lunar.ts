import { addDays } from './calendar.ts';

/** A day of the Chinese calendar. The last of the year is the thirtieth of the twelfth month, or its twenty-ninth. */
export interface LunarDay {
  month: number;
  date: number | 'last';
  isLeap: boolean;
}

/** Days in which a day of a month may fall: months begin at most so late after the calendar's new year's day. */
const EARLIEST = { month: 1, date: 20 };
const SPAN = 62;
const MONTHS = ['正', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** `农历正月初一`, `除夕` */
export function lunarInWords({ month, date, isLeap }: LunarDay): string {
  if (date === 'last') return '除夕';
  const name = `农历${isLeap ? '闰' : ''}${MONTHS[month - 1] ?? ''}月`;
  const [tens, ones] = [Math.floor(date / 10), date % 10];
  const digits = '十一二三四五六七八九';
  if (ones === 0) return name + (['', '初十', '二十', '三十'][tens] ?? '');
  return name + (['初', '十', '廿'][tens] ?? '') + (digits[ones] ?? '');
}

let chinese: Intl.DateTimeFormat | undefined;

/**
 * The day of our calendar on which a day of the Chinese one falls, by the browser's own tables.
 *
 * @param year the Chinese year that begins in this one: the last day of 2024 is in January 2025
 * @returns nothing where that year has no such day, or the browser does not know the calendar
 */
export function solarDayOf(year: number, { month, date, isLeap }: LunarDay): string | undefined {
  const start = new Date(Date.UTC(year, EARLIEST.month - 1, EARLIEST.date));
  const ahead = Math.floor((month - 1) * 29.5) + (date === 'last' ? 28 : date - 1);
  const first = addDays(start.toISOString().slice(0, 10), ahead);
  for (let step = 0; step < SPAN; step++) {
    const day = addDays(first, step);
    const found = lunarDayOf(day);
    if (found?.month !== month || found.isLeap !== isLeap) continue;
    if (date === 'last' ? lunarDayOf(addDays(day, 1))?.month === 1 : found.date === date)
      return day;
  }
  return undefined;
}

/** What the Chinese calendar calls a day; nothing where the browser does not know it. */
export function lunarDayOf(
  day: string,
): { month: number; date: number; isLeap: boolean } | undefined {
  chinese ??= new Intl.DateTimeFormat('zh-u-ca-chinese', { timeZone: 'UTC' });
  const parts = chinese.formatToParts(new Date(day));
  const valueOf = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const name = valueOf('month');
  const isLeap = name.startsWith('闰');
  const month = MONTHS.indexOf(
    name
      .replace(/^闰|月$/g, '')
      .replace('冬', '十一')
      .replace('腊', '十二'),
  );
  const date = Number(valueOf('day'));
  return month < 0 || !date ? undefined : { month: month + 1, date, isLeap };
}
