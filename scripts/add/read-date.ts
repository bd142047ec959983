import { readDigits, readTens } from '../../src/parse/text/digits.ts';
import { readEdtf } from '../../src/schema/date.ts';

/** A date as a person wrote it: its EDTF, or what is wrong with it, as a sentence. */
export type ReadDate = { edtf: string } | { fault: string };

/** What the command line takes, for those who wrote something else. */
const DATES =
  'Write a day (2025-08-28, 20250828, 2025年8月28日), a span (2023-09-18/2023-09-22) or about when (2026-03~).';

/** `二〇二六年`, `三月`, `二十七日`: numerals before the word that they count. */
const YEAR_IN_WORDS = /[一二][〇零○O一二三四五六七八九]{3}(?=年)/g;
const NUMBER_IN_WORDS = /[一二三四五六七八九十]{1,3}(?=[月日号])/g;
/** `260301`: six digits begin with a year of four only where that is one of these centuries. */
const NO_CENTURY = /^(?!19|20)\d{6}(?!\d)/;
/** Dashes of all kinds, and the minus; NFKC leaves them. */
const DASHES = /[‐‑‒–—―−]+/g;
const ABOUT = '(约|大约|[~?%])?';
const MARK = '([~?%]|左右|前后)?';
/** `2026-3-1`, `2026年3月1日`, `20260301`, `2026.3`, `2026年3月`, `202603`, `2026`; a date keeps to one sign. */
const DATE = (n: number): string =>
  `(\\d{4})(?:(年)(?:(\\d{1,2})月(?:(\\d{1,2})[日号]?)?)?|([-./])(\\d{1,2})(?:\\${n + 4}(\\d{1,2}))?|(\\d\\d)(\\d\\d)?)?`;
/** Groups in a date. */
const GROUPS = 9;
const SPAN = '(?:/|至|到|-|~|\\.\\.)';
const ONE = new RegExp(`^${ABOUT}${DATE(2)}${MARK}$`);
const TWO = new RegExp(`^${ABOUT}${DATE(2)}${MARK}${SPAN}${ABOUT}${DATE(GROUPS + 4)}${MARK}$`);
/** `2026年3月1日至5日`, `2026年3月30日至4月2日`: the end leaves out what stands before. */
const SHORT_END =
  /^(.*?(\d{4})年(\d{1,2})月\d{1,2}[日号])(?:至|到|-|~)(?:(\d{1,2})月)?(\d{1,2})[日号]$/;

/**
 * Reads a date as people write it: with hyphens, slashes, points, none of them, or 年月日; in digits
 * of any width or Chinese numerals; alone, as a span, or with a mark that it is not sure. What is
 * EDTF already stays as it is.
 *
 * @returns EDTF, or a sentence that names what can't be
 */
export function readDate(text: string): ReadDate {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(DASHES, '-')
    .replace(YEAR_IN_WORDS, (words) => String(readDigits(words)))
    .replace(NUMBER_IN_WORDS, (words) => String(readTens(words)))
    .replace(SHORT_END, (_, start: string, year: string, month: string, to: string, day: string) =>
      [start, '至', year, '年', to || month, '月', day, '日'].join(''),
    );
  if (readEdtf(plain)) return { edtf: plain };
  const match = ONE.exec(plain) ?? TWO.exec(plain);
  if (!match || NO_CENTURY.test(plain)) return { fault: DATES };
  const width = GROUPS + 2;
  const dates = [1, 1 + width].flatMap((at) =>
    match[at + 1] === undefined ? [] : [toEdtf(match.slice(at, at + width))],
  );
  const fault = dates.find((date) => 'fault' in date);
  if (fault) return fault;
  // A span of one day is that day.
  const ends = new Set(dates.map((date) => ('edtf' in date ? date.edtf : '')));
  const edtf = [...ends].join('/');
  if (readEdtf(edtf)) return { edtf };
  return { fault: dates.length > 1 ? `${edtf} ends before it begins.` : DATES };
}

/** @param groups of one date: mark before, the parts in each way of writing, mark after */
function toEdtf([about, year = '', , m1, d1, , m2, d2, m3, d3, mark]: (
  string | undefined
)[]): ReadDate {
  const month = m1 ?? m2 ?? m3;
  const day = d1 ?? d2 ?? d3;
  const fault = month === undefined ? undefined : faultOf(Number(year), Number(month), Number(day));
  if (fault !== undefined) return { fault };
  const parts = [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []);
  const sure = mark ?? about;
  const sign = sure === undefined ? '' : /[~?%]/.test(sure) ? sure : '~';
  return { edtf: parts.join('-') + sign };
}

/** @param day NaN where the date is a month */
function faultOf(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12) return `There is no month ${month}.`;
  if (Number.isNaN(day)) return undefined;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day >= 1 && day <= last) return undefined;
  const name = `${year}-${String(month).padStart(2, '0')}`;
  return `There is no day ${day} in ${name}, which has ${last} days.`;
}
