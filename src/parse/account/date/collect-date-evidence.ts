import { MANY } from '../../text/bounds.ts';
import { SHOWN } from '../../text/shown.ts';
import { DIGITS } from '../../text/digits.ts';
import { toSimplified } from '../../words/simplified-of.ts';
import { findDaysAhead, type DayAhead } from './find-days-ahead.ts';
import { findSeasons, type SeasonSaid } from './find-seasons.ts';
import { findYears, type YearSaid } from './find-years.ts';
import { isDate } from './is-date.ts';

/** What a text says of the time at which it was printed. */
export interface DateEvidence {
  /** The words themselves, with some around them. */
  readonly quote: string;
  readonly says:
    | YearSaid
    | SeasonSaid
    | DayAhead
    /** A day that is past; `last` of the days where it is a span. */
    | {
        readonly kind: 'day';
        /** Where the text names it with the day. */
        readonly year?: number;
        readonly month: number;
        readonly day: number;
        readonly weekday?: number;
      }
    /** A span of days that is past, in a text that also speaks of yesterday. */
    | {
        readonly kind: 'yesterday';
        readonly year?: number;
        readonly month: number;
        readonly day: number;
      }
    /** `本月22日`: a day of the month of the issue that is past. */
    | { readonly kind: 'this-month'; readonly day: number }
    /** `每年9月的第三个周六`: a day of each year that the issue is printed about. */
    | {
        readonly kind: 'yearly';
        readonly month: number;
        /** Which of the month's days with this weekday, from 1. */
        readonly which: number;
        /** Sunday is 0. */
        readonly weekday: number;
      }
    /** The figures of a month are known. */
    | { readonly kind: 'month-ended'; readonly month: number }
    /** The session of the National People's Congress has been held. */
    | { readonly kind: 'congress' }
    /** `上周五`: the issue came out on a working day of the week after. */
    | { readonly kind: 'last-week' };
}

/** `8月26日`, `2025年8月26日`, `8月26日至27日`, `8月26日至9月2日`, `9月14日（星期四）` */
const DAY =
  /(?<!\d)(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日(?:(?:至|到|[-—~～])(?:(\d{1,2})月)?(\d{1,2})日)?(?:[（(]?(?:星期|周)([一二三四五六日天]))?/gu;
/** `本月22日` */
const THIS_MONTH = /本月(\d{1,2})日/gu;
/** `每年9月的第三个周六`, `每年5月第二个星期日` */
const YEARLY = /每年(\d{1,2})月份?的?第([一二三四])个(?:周|星期)([一二三四五六日天])/gu;
/** What is still to come, or comes every year: no word of when the issue was printed. */
const AHEAD_BEFORE =
  /(?:将于|将在|定于|拟于|拟在|计划|预计|截至|截止|每年|历年|自|从|到|至|持续至|延至)[^，。；]{0,6}$/u;
const AHEAD_AFTER = /^(?:[^，。；]{0,3}(?:将|起|前|止|截止|以前|之前)|[^，。；]{0,12}将)/u;
const YESTERDAY = /昨天|昨日/u;
const LAST_WEEK = /上周[一二三四五六日]/u;
/** `截至2月底`, `今年1至7月`, `前7个月` */
const MONTH_ENDED =
  /截至(?:今年)?(\d{1,2})月(?:底|末)|(?:今年|(?<!\d))1\s*[至到—~～-]\s*(\d{1,2})月(?!\d|份?以来)|今年前(\d{1,2})个月/gu;
const CONGRESS = /(?:传达学习|学习贯彻|贯彻落实|传达|学习)[^，。；]{0,6}全国两会/u;
/** Days of an article that looks back so far are those of its story. */
const HISTORY = /(?<!\d)1[89]\d\d年/u;
/** Days of a paragraph that names an earlier year may be of that year. */
const PAST_YEAR = /(?<!\d)20[01]\d年|去年|前年/u;

/**
 * Collects what one article says of the time of its printing. All words sought are simplified; what
 * is quoted is printed as it was.
 *
 * @param paragraphs its headline and paragraphs, in simplified or traditional characters
 */
export function collectDateEvidence(paragraphs: readonly string[]): DateEvidence[] {
  const found: DateEvidence[] = [];
  const texts = paragraphs.map(toSimplified);
  const ofHistory = texts.some((text) => HISTORY.test(text));
  const ofYesterday = texts.some((text) => YESTERDAY.test(text));
  for (const [i, text] of texts.entries()) {
    const printed = paragraphs[i] ?? text;
    const add = (at: number, length: number, says: DateEvidence['says']): void => {
      found.push({ quote: quote(printed, at, length), says });
    };
    for (const { at, length, says } of findYears(text)) add(at, length, says);
    if (!ofHistory) {
      for (const { at, length, says } of findSeasons(text)) add(at, length, says);
    }
    const days =
      ofHistory || PAST_YEAR.test(text)
        ? []
        : [...daysIn(text, ofYesterday), ...findDaysAhead(text)];
    for (const says of days) add(says.at, says.length, says.says);
    for (const { index, 0: all, 1: day } of text.matchAll(THIS_MONTH)) {
      const [before, after] = [text.slice(0, index), text.slice(index + all.length)];
      if (ofHistory || isAhead(before, after)) continue;
      add(index, all.length, { kind: 'this-month', day: Number(day) });
    }
    for (const { index, 0: all, 1: month, 2: nth = '', 3: day = '' } of text.matchAll(YEARLY)) {
      const which = DIGITS.indexOf(nth);
      add(index, all.length, {
        kind: 'yearly',
        month: Number(month),
        which,
        weekday: weekday(day),
      });
    }
    for (const { index, 0: all, 1: a, 2: b, 3: c } of text.matchAll(MONTH_ENDED)) {
      add(index, all.length, { kind: 'month-ended', month: Number(a ?? b ?? c) });
    }
    const congress = CONGRESS.exec(text);
    if (congress) add(congress.index, congress[0].length, { kind: 'congress' });
    const week = LAST_WEEK.exec(text);
    if (week) add(week.index, week[0].length, { kind: 'last-week' });
  }
  return found;
}

/** The words with some around them, of their own sentence and without stubs of the clauses beside. */
function quote(text: string, at: number, length: number): string {
  const start = Math.max(0, at - SHOWN / 2);
  const end = at + length + SHOWN;
  const before = text.slice(start, at).replace(/^.*[。！？；]”?|^.{0,3}[，、]/u, '');
  const after = text.slice(at + length, end).replace(/([。！？；]”?).*$/u, '$1');
  const stub = end < text.length ? /[，、].{0,3}$/u : /[，、]$/u;
  return before + text.slice(at, at + length) + after.replace(stub, '');
}

/** Whether the words around a day say that it is still to come. */
function isAhead(before: string, after: string): boolean {
  return AHEAD_BEFORE.test(before.slice(-MANY)) || AHEAD_AFTER.test(after.slice(0, MANY));
}

function weekday(character: string): number {
  return '日一二三四五六'.indexOf(character.replace('天', '日'));
}

function daysIn(
  text: string,
  ofYesterday: boolean,
): { at: number; length: number; says: DateEvidence['says'] }[] {
  return [...text.matchAll(DAY)].flatMap((match) => {
    const [all, year, from, first, to, last, dayOfWeek] = match;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + all.length);
    if (isAhead(before, after)) return [];
    const month = Number(to ?? from);
    const day = Number(last ?? first);
    if (!isDate(month, day)) return [];
    const kind = last !== undefined && ofYesterday ? 'yesterday' : 'day';
    const index = dayOfWeek === undefined ? -1 : weekday(dayOfWeek);
    const says = {
      kind,
      month,
      day,
      ...(year === undefined ? {} : { year: Number(year) }),
      ...(kind === 'day' && index >= 0 ? { weekday: index } : {}),
    } as const;
    return [{ at: match.index, length: all.length, says }];
  });
}
