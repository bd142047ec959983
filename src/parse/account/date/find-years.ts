import { MANY } from '../../text/bounds.ts';

/** The year of the issue, as far as the naming of a year tells it. */
export interface YearSaid {
  readonly kind: 'year';
  readonly year: number;
  /**
   * `told`: `今年是…`, `去年（2025年）`; `titled`: `《2026年行动方案》`, `2025平湖市生态大会`;
   * `plain`: a year that is past or present; `intended`: `2026年，我市将…`, of this year or the next;
   * `due`: `将于2026年6月`, of this year or a later.
   */
  readonly how: 'told' | 'titled' | 'plain' | 'intended' | 'due';
}

/** Where a text names a year, in characters, and what it says. */
interface YearFound {
  at: number;
  length: number;
  says: YearSaid;
}

/** `2025年`, `2025平湖市跨境电商生态大会` */
const YEAR = /(?<![\d.])(20[0-4]\d)(?=年|\p{Script=Han})/gu;
/** What is to be by then: `到2030年`, the end of `2025—2027年`. */
const UNTIL_BEFORE = /(?:(?<!来)到|至|面向|迈向|\d年?[-—–~～]+)$/u;
/** `2027年前`, `2027年底前`, but not `2027年前三季度`; `2026届毕业生` leave school then. */
const UNTIL_AFTER = /^(?:年[底末]?(?:之|以)?前(?![\d一二两三四五六七八九十几])|届)/u;
/** `按照2027年投产目标`: a work done by then, mostly still to come. */
const TO_BE_DONE =
  /^年[^，。；、,;]{0,10}?(?:投产|建成|竣工|完工|投用|通车|投运|达产|通航|开园|交付使用|投入使用)/u;
/** `2023年已建成`, `2023年建成了`, `2023年建成的大桥` */
const IS_DONE = /^年[^，。；、,;]*?(?:已|了|累计|新建成|成的|产的|车的|工的|用的)/u;
const DUE_BEFORE = /(?:力争|争取|确保|预计|有望|计划|拟|将|瞄准|锚定|实现|按照)[^，。；,;]{0,4}$/u;
const INTENDED_AFTER = /^年[^。；！？;]{0,12}?(?:将|，要|拟|计划|目标|力争|预计|确保)/u;
/** `《2026年项目推进行动实施方案》` */
const TITLE_BEFORE = /《[^》]{0,12}$/u;
/** A year's reports come out in the next: `《2025年统计公报》`. */
const REPORT_AFTER = /^年[^》]{0,16}(?:公报|报告|总结|年鉴|决算|白皮书|榜)/u;
/** `今年是“十五五”开局之年`, `去年（2025年）`; not `今年比2025年增长`. */
const RELATIVE_BEFORE =
  /(今年|去年|前年|明年)(?:[（(]|，?(?:即|也就是)|正?是[^，。；,;自从继比较]{0,8})$/u;
/** `2026年（今年）` */
const RELATIVE_AFTER = /^年(?:[（(]|，?(?:即|也就是))(今年|去年|前年|明年)/u;
/** `今年是2023年以来…` */
const SINCE_AFTER = /^年(?:以来|以后|之后|后|起|至今)/u;
/** What the years before the one after next are called, the latest first. */
const CALLED = ['明年', '今年', '去年', '前年'];
/** `“十四五”收官之年` */
const PLAN = /“?十([三四五六])五”?(?:规划)?[^，。；]{0,6}(开局|收官|起步|最后一|第一)(?:之)?年/gu;
const PLANS = '三四五六';
/** Events from which a newspaper counts its round anniversaries. */
const EVENTS: readonly (readonly [RegExp, number])[] = [
  [/抗(?:日)?战(?:争)?[^，。；]{0,16}?胜利(\d{2,3})周年/gu, 1945],
  [/(?:新中国|中华人民共和国)成立(\d{2,3})周年/gu, 1949],
  [/(?:建党|中国共产党成立)(\d{2,3})周年/gu, 1921],
  [/改革开放(\d{2})周年/gu, 1978],
];

/** Finds the years that a paragraph names, but for those that lie ahead of the issue. */
export function findYears(text: string): YearFound[] {
  const found: YearFound[] = [];
  const add = ({ index, 0: all }: RegExpExecArray, year: number): void => {
    const [before, after] = [text.slice(0, index), text.slice(index + all.length)];
    const says = judge(year, before.slice(-MANY), after.slice(0, MANY));
    if (says) found.push({ at: index, length: all.length, says });
  };
  for (const match of text.matchAll(YEAR)) add(match, Number(match[1]));
  for (const [pattern, since] of EVENTS) {
    for (const match of text.matchAll(pattern)) add(match, since + Number(match[1]));
  }
  for (const match of text.matchAll(PLAN)) {
    const [, plan = '', which = ''] = match;
    // 十三五 began in 2016, and each plan holds for five years.
    const start = 2016 + PLANS.indexOf(plan) * 5;
    add(match, /收官|最后/.test(which) ? start + 4 : start);
  }
  return found;
}

/** What a year says with the words around it; nothing where it lies ahead. */
function judge(year: number, before: string, after: string): YearSaid | undefined {
  const relative = RELATIVE_BEFORE.exec(before) ?? RELATIVE_AFTER.exec(after);
  if (relative && !SINCE_AFTER.test(after)) {
    return { kind: 'year', year: year + CALLED.indexOf(relative[1] ?? '') - 1, how: 'told' };
  }
  if (UNTIL_BEFORE.test(before) || UNTIL_AFTER.test(after)) return undefined;
  if (TO_BE_DONE.test(after) && !IS_DONE.test(after)) return undefined;
  const isTitle = TITLE_BEFORE.test(before)
    ? !REPORT_AFTER.test(after)
    : /^(?!年|级)\p{L}/u.test(after);
  if (isTitle) return { kind: 'year', year, how: 'titled' };
  if (DUE_BEFORE.test(before)) return { kind: 'year', year, how: 'due' };
  return { kind: 'year', year, how: INTENDED_AFTER.test(after) ? 'intended' : 'plain' };
}

/**
 * Chooses the year of the issue: one that the text calls so; else the newest that is past or present.
 * A year that is intended is the next after it, where no title names one. A year in which something is
 * due tells it where all else is silent.
 *
 * @returns `undefined` where no year is named
 */
export function chooseYear(years: readonly YearSaid[]): number | undefined {
  const told = years.filter(({ how }) => how === 'told').map(({ year }) => year);
  if (told.length > 0) return mostOften(told);
  const of = (how: YearSaid['how']): number[] => [
    ...new Set(years.filter((one) => one.how === how).map(({ year }) => year)),
  ];
  const titled = of('titled');
  const newest = Math.max(...titled, ...of('plain'));
  const intended = Math.min(...of('intended').filter((year) => year > newest));
  if (Number.isFinite(newest)) {
    return titled.length === 0 && intended === newest + 1 ? intended : newest;
  }
  const earliest = Number.isFinite(intended) ? intended : Math.min(...of('due'));
  return Number.isFinite(earliest) ? earliest : undefined;
}

/** The newest of those that stand most often. */
function mostOften(years: readonly number[]): number {
  const times = [...Map.groupBy(years, (year) => year)];
  return times.sort(([a, as], [b, bs]) => bs.length - as.length || b - a)[0]?.[0] ?? NaN;
}
