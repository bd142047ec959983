/** What a text says of the time at which it was printed. */
export interface DateEvidence {
  /** The words themselves, with some around them. */
  readonly quote: string;
  readonly says:
    | { readonly kind: 'year'; readonly year: number }
    /** A day that is past; `last` of the days where it is a span. */
    | {
        readonly kind: 'day';
        readonly month: number;
        readonly day: number;
        readonly weekday?: number;
      }
    /** A span of days that is past, in a text that also speaks of yesterday. */
    | { readonly kind: 'yesterday'; readonly month: number; readonly day: number }
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

const NUMERALS = '〇一二三四五六七八九十';
/** `2025年`, `2025平湖市跨境电商生态大会`; not what is to be by 2030. */
const YEAR = /(?<![\d.]|到|至|面向|迈向)(20[0-4]\d)(?=年(?!前|底前)|\p{Script=Han})/gu;
/** `8月26日`, `8月26日至27日`, `8月26日至9月2日`, `9月14日（星期四）` */
const DAY =
  /(?<!\d)(\d{1,2})月(\d{1,2})日(?:(?:至|到|[-—~～])(?:(\d{1,2})月)?(\d{1,2})日)?(?:[（(]?(?:星期|周)([一二三四五六日天]))?/gu;
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
/** `“十四五”收官之年` */
const PLAN = /“?十([三四五六])五”?(?:规划)?[^，。；]{0,6}(开局|收官|起步|最后一|第一)(?:之)?年/gu;
/** Events from which a newspaper counts its round anniversaries. */
const EVENTS: readonly (readonly [RegExp, number])[] = [
  [/抗(?:日)?战(?:争)?[^，。；]{0,16}?胜利(\d{2,3})周年/gu, 1945],
  [/新中国成立(\d{2,3})周年|中华人民共和国成立(\d{2,3})周年/gu, 1949],
  [/(?:建党|中国共产党成立)(\d{2,3})周年/gu, 1921],
  [/改革开放(\d{2})周年/gu, 1978],
];
/** Days of an article that looks back so far are those of its story. */
const HISTORY = /(?<!\d)1[89]\d\d年/u;
/** Days of a paragraph that names an earlier year may be of that year. */
const PAST_YEAR = /(?<!\d)20[01]\d年|去年|前年/u;
/** Characters shown before and after the words that are evidence. */
const BEFORE = 6;
const AFTER = 14;

/**
 * Collects what one article says of the time of its printing.
 *
 * @param paragraphs its headline and paragraphs
 */
export function collectDateEvidence(paragraphs: readonly string[]): DateEvidence[] {
  const found: DateEvidence[] = [];
  const ofHistory = paragraphs.some((text) => HISTORY.test(text));
  const ofYesterday = paragraphs.some((text) => YESTERDAY.test(text));
  for (const text of paragraphs) {
    const add = (at: number, length: number, says: DateEvidence['says']): void => {
      found.push({ quote: text.slice(Math.max(0, at - BEFORE), at + length + AFTER), says });
    };
    for (const { index, 0: all, 1: year } of text.matchAll(YEAR)) {
      add(index, all.length, { kind: 'year', year: Number(year) });
    }
    for (const [pattern, since] of EVENTS) {
      for (const { index, 0: all, 1: a, 2: b } of text.matchAll(pattern)) {
        add(index, all.length, { kind: 'year', year: since + Number(a ?? b) });
      }
    }
    for (const { index, 0: all, 1: plan = '', 2: which = '' } of text.matchAll(PLAN)) {
      // 十三五 began in 2016, and each plan holds for five years.
      const start = 2001 + NUMERALS.indexOf(plan) * 5;
      const year = /收官|最后/.test(which) ? start + 4 : start;
      add(index, all.length, { kind: 'year', year });
    }
    const days = ofHistory || PAST_YEAR.test(text) ? [] : daysIn(text, ofYesterday);
    for (const says of days) add(says.at, says.length, says.says);
    for (const { index, 0: all, 1: day } of text.matchAll(THIS_MONTH)) {
      const [before, after] = [text.slice(0, index), text.slice(index + all.length)];
      if (ofHistory || isAhead(before, after)) continue;
      add(index, all.length, { kind: 'this-month', day: Number(day) });
    }
    for (const { index, 0: all, 1: month, 2: nth = '', 3: day = '' } of text.matchAll(YEARLY)) {
      const which = NUMERALS.indexOf(nth);
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

/** Whether the words around a day say that it is still to come. */
function isAhead(before: string, after: string): boolean {
  return AHEAD_BEFORE.test(before.slice(-12)) || AHEAD_AFTER.test(after.slice(0, 16));
}

function weekday(character: string): number {
  return '日一二三四五六'.indexOf(character.replace('天', '日'));
}

function daysIn(
  text: string,
  ofYesterday: boolean,
): { at: number; length: number; says: DateEvidence['says'] }[] {
  return [...text.matchAll(DAY)].flatMap((match) => {
    const [all, from, first, to, last, dayOfWeek] = match;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + all.length);
    if (isAhead(before, after)) return [];
    const month = Number(to ?? from);
    const day = Number(last ?? first);
    if (month < 1 || month > 12 || day < 1 || day > 31) return [];
    const kind = last !== undefined && ofYesterday ? 'yesterday' : 'day';
    const index = dayOfWeek === undefined ? -1 : weekday(dayOfWeek);
    const says =
      kind === 'day' && index >= 0
        ? ({ kind: 'day', month, day, weekday: index } as const)
        : ({ kind, month, day } as const);
    return [{ at: match.index, length: all.length, says }];
  });
}
