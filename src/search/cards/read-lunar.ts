import { dayOf } from './calendar.ts';
import type { LunarDay } from './lunar.ts';
import { NUMERAL, readNumber } from './numerals.ts';
import type { When } from './when.ts';

/** Days of the Chinese calendar that have names. */
const LUNAR: [names: RegExp, month: number, date: LunarDay['date']][] = [
  [/^(?:春节|大年初一|年初一|农历新年)$/, 1, 1],
  [/^(?:元宵|上元)节?$/, 1, 15],
  [/^(?:端午|端阳)节?$/, 5, 5],
  [/^七夕节?$/, 7, 7],
  [/^中元节$/, 7, 15],
  [/^(?:中秋节?|八月十五)$/, 8, 15],
  [/^重阳节?$/, 9, 9],
  [/^腊八节?$/, 12, 8],
  [/^(?:除夕|大年三十|年三十|大年夜)$/, 12, 'last'],
];

/** Days of our calendar that have names. */
const SOLAR: [names: RegExp, month: number, date: number][] = [
  [/^元旦节?$/, 1, 1],
  [/^(?:妇女节|三八节|三八妇女节)$/, 3, 8],
  [/^植树节$/, 3, 12],
  [/^(?:劳动节|五一节?|五一劳动节)$/, 5, 1],
  [/^(?:青年节|五四青年节)$/, 5, 4],
  [/^(?:儿童节|六一儿童节)$/, 6, 1],
  [/^(?:建党节|七一建党节)$/, 7, 1],
  [/^(?:建军节|八一建军节)$/, 8, 1],
  [/^教师节$/, 9, 10],
  [/^国庆节?$/, 10, 1],
  [/^记者节$/, 11, 8],
];

/** Says that a date is of the Chinese calendar. */
export const MARKED = /^(?:农历|阴历|旧历)/;
const MONTH = new RegExp(`^(闰)?(正|冬|腊|${NUMERAL}{1,2})月`);
const DATE = new RegExp(`^(初)?(${NUMERAL}{1,3})日?$`);

/** Reads the name of a day of feast. */
export function readFestival(words: string, year: number | undefined): When | undefined {
  const lunar = LUNAR.find(([names]) => names.test(words));
  if (lunar) {
    const [, month, date] = lunar;
    // The eve of a new year is that of the year before.
    const eve = date === 'last' && year !== undefined ? year - 1 : year;
    return { kind: 'lunar', year: eve, day: { month, date, isLeap: false } };
  }
  const solar = SOLAR.find(([names]) => names.test(words));
  const day = solar && dayOf(year ?? 2000, solar[1], solar[2]);
  if (!day) return undefined;
  return year === undefined ? { kind: 'day-of-years', date: day.slice(5) } : { kind: 'day', day };
}

/**
 * Reads a day of the Chinese calendar, `正月初一`, `农历八月十五`, where the words say that it is one.
 *
 * @param isKnown where it has been said before
 */
export function readLunarDay(
  words: string,
  year: number | undefined,
  isKnown = false,
): When | undefined {
  const isMarked = isKnown || MARKED.test(words);
  const rest = words.replace(MARKED, '');
  const [whole = '', leap, name = ''] = MONTH.exec(rest) ?? [];
  const [, first, written] = DATE.exec(rest.slice(whole.length)) ?? [];
  if (!whole || !written) return undefined;
  const month = { 正: 1, 冬: 11, 腊: 12 }[name] ?? readNumber(name);
  const isLunar = isMarked || leap || first || /^廿/.test(written) || /[正冬腊]/.test(name);
  const date = readNumber(written);
  if (!isLunar || month < 1 || month > 12 || date < 1 || date > 30) return undefined;
  return { kind: 'lunar', year, day: { month, date, isLeap: leap !== undefined } };
}
