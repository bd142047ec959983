import { addDays, addMonths, dayOf } from './calendar.ts';
import { NUMERAL, readNumber } from './numerals.ts';
import { MARKED, readFestival, readLunarDay } from './read-lunar.ts';
import type { When } from './when.ts';

/** Days by their distance from today. */
const DAYS = new Map([
  ...['今天', '今日', '当日'].map((word) => [word, 0] as const),
  ...['昨天', '昨日'].map((word) => [word, -1] as const),
  ...['前天', '前日'].map((word) => [word, -2] as const),
  ['大前天', -3],
]);
const YEARS = new Map([
  ...['今年', '本年'].map((word) => [word, 0] as const),
  ...['去年', '上年', '旧年'].map((word) => [word, -1] as const),
  ['前年', -2],
  ['大前年', -3],
]);
const THIS_MONTH = /^(?:本月|这个月|这月)/;
const LAST_MONTH = /^(?:上个月|上月)/;

/** 2025-08-27, 2025/8/27, 2025.8.27, 2025-08 */
const WITH_SIGNS = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/;
/** 20250827, 202508 */
const RUN_TOGETHER = /^(\d{4})(\d\d)(\d\d)?$/;
/** 8-27, 8/27, 8.27 */
const MONTH_AND_DAY = /^(\d{1,2})[-/.](\d{1,2})$/;
const YEAR = new RegExp(
  `^((?:\\d{4}|\\d\\d|[〇零○一二三四五六七八九]{4}|[〇零○一二三四五六七八九]{2}))年`,
);
/** 乙巳年, each sign at the place that years divided by ten and twelve leave. */
const STEMS = '庚辛壬癸甲乙丙丁戊己';
const BRANCHES = '申酉戌亥子丑寅卯辰巳午未';
const CYCLE = new RegExp(`^([${STEMS}])([${BRANCHES}])年`);
const MONTH = new RegExp(`^(${NUMERAL}{1,2})月份?`);
const DATE = new RegExp(`^(${NUMERAL}{1,3})[日号]?$`);
const WEEKDAY = /[([]?(?:星期|周|礼拜)[一二三四五六日天][)\]]?$/;
const LEAST_YEAR = 1900;

/**
 * Reads the time that words name, in whatever way they do: `2025年8月27日`, `2025/8/27`, `去年8月`,
 * `八月二十七日`, `正月初一`, `2025年春节`.
 *
 * @param today by which 去年 and 昨天 are told
 * @returns nothing where the words name no time, or a day that no month has
 */
export function readWhen(words: string, today: string): When | undefined {
  const plain = words.normalize('NFKC').replace(/\s+/g, '').replace(WEEKDAY, '');
  return readFigures(plain) ?? readRelative(plain, today) ?? readWords(plain, today);
}

function readFigures(plain: string): When | undefined {
  if (/^\d{4}$/.test(plain)) return yearOf(Number(plain));
  const [, year, month, date] = WITH_SIGNS.exec(plain) ?? RUN_TOGETHER.exec(plain) ?? [];
  if (year) return timeOf(Number(year), Number(month), date === undefined ? date : Number(date));
  const [, ofYears, day] = MONTH_AND_DAY.exec(plain) ?? [];
  return ofYears ? timeOf(undefined, Number(ofYears), Number(day)) : undefined;
}

function readRelative(plain: string, today: string): When | undefined {
  const days = DAYS.get(plain);
  if (days !== undefined) return { kind: 'day', day: addDays(today, days) };
  const months = THIS_MONTH.test(plain) ? 0 : LAST_MONTH.test(plain) ? -1 : undefined;
  if (months === undefined) return undefined;
  const [year, month] = addMonths(today.slice(0, 7), months).split('-').map(Number);
  const rest = plain.replace(THIS_MONTH, '').replace(LAST_MONTH, '').replace(/^份/, '');
  return month ? readDate(rest, year, month) : undefined;
}

/** Year, month and day one after the other, each of which may be missing. */
function readWords(plain: string, today: string): When | undefined {
  const { year, isShort, isLunar, rest } = takeYear(plain.replace(MARKED, ''), today);
  const days = year === undefined ? undefined : DAYS.get(rest);
  if (days !== undefined) return readWhen(`${year}${addDays(today, days).slice(4)}`, today);
  const isMarked = isLunar || MARKED.test(plain);
  const lunar = readFestival(rest, year) ?? readLunarDay(rest, year, isMarked);
  if (lunar || isMarked) return lunar;
  if (rest === '') return year === undefined || isShort ? undefined : yearOf(year);
  const [whole = '', month] = MONTH.exec(rest) ?? [];
  return month ? readDate(rest.slice(whole.length), year, readNumber(month)) : undefined;
}

/** A year at the beginning of words, and what comes after it. */
interface TakenYear {
  year?: number;
  /** Of two digits: by itself it may be a number of years. */
  isShort?: boolean;
  /** Called as the Chinese calendar does. */
  isLunar?: boolean;
  rest: string;
}

function takeYear(plain: string, today: string): TakenYear {
  const now = Number(today.slice(0, 4));
  for (const [word, years] of YEARS) {
    if (plain.startsWith(word)) return { year: now + years, rest: plain.slice(word.length) };
  }
  const [cycle = '', stem = '', branch = ''] = CYCLE.exec(plain) ?? [];
  if (cycle) {
    const isNamed = (year: number) =>
      year % 10 === STEMS.indexOf(stem) && year % 12 === BRANCHES.indexOf(branch);
    const year = Array.from({ length: 60 }, (_, back) => now - back).find(isNamed);
    return { ...(year && { year }), isLunar: true, rest: plain.slice(cycle.length) };
  }
  const [whole = '', written] = YEAR.exec(plain) ?? [];
  if (!written) return { rest: plain };
  const number = readNumber(written);
  const isShort = written.length === 2;
  // Of 26年 the nearest that has been is meant.
  const year = isShort ? number + (2000 + number > now + 1 ? 1900 : 2000) : number;
  return { year, isShort, rest: plain.slice(whole.length) };
}

function readDate(rest: string, year: number | undefined, month: number): When | undefined {
  if (rest === '') return timeOf(year, month, undefined);
  const [, date] = DATE.exec(rest) ?? [];
  return date ? timeOf(year, month, readNumber(date)) : undefined;
}

function yearOf(year: number): When | undefined {
  return year >= LEAST_YEAR && year < 2200 ? { kind: 'year', year: String(year) } : undefined;
}

/** A time by its parts; nothing where there is none such. A day of every year may be the 29th of February. */
function timeOf(
  year: number | undefined,
  month: number,
  date: number | undefined,
): When | undefined {
  if (year !== undefined && !yearOf(year)) return undefined;
  const day = dayOf(year ?? 2000, month, date ?? 1);
  if (!day) return undefined;
  if (date === undefined) {
    return year === undefined
      ? { kind: 'month-of-years', month: day.slice(5, 7) }
      : { kind: 'month', month: day.slice(0, 7) };
  }
  return year === undefined ? { kind: 'day-of-years', date: day.slice(5) } : { kind: 'day', day };
}
