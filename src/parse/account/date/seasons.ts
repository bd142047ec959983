import { LunarDay, SolarDay, SolarTerm } from 'tyme4ts';

/** A time of the year that a text may speak of as present. */
export interface Season {
  readonly name: string;
  /** What it is called. */
  readonly words: string;
  /** Its name alone says it is present; a feast or a school day is often named at other times. */
  readonly isPlain: boolean;
  /** Its first and last day in a year, both inclusive. */
  readonly span: (year: number) => readonly [SolarDay, SolarDay];
}

type Span = Season['span'];

/** 冬至 begins the library's year of terms, in the December before. */
const termDay = (year: number, term: string): SolarDay =>
  SolarTerm.fromName(term === '冬至' ? year + 1 : year, term).getSolarDay();
/** From the day of one term to the eve of another. */
const terms =
  (from: string, to: string): Span =>
  (year) => [termDay(year, from), termDay(year, to).next(-1)];
/** Days around one day of the year. */
const around =
  (day: (year: number) => SolarDay, before: number, after: number): Span =>
  (year) => [day(year).next(-before), day(year).next(after)];
const lunar = (month: number, day: number) => (year: number) =>
  LunarDay.fromYmd(year, month, day).getSolarDay();
const solar = (month: number, day: number) => (year: number) => SolarDay.fromYmd(year, month, day);
const newYear = lunar(1, 1);

/**
 * Field work goes by the solar terms: “过了惊蛰节，春耕不能歇”; wheat and rape ripen from 小满 on; the early
 * rice is reaped and the late one set between 小暑 and 立秋; “秋分稻黄秋收忙”, and wheat follows from 寒露 on.
 */
const FIELD_WORK: readonly (readonly [string, string, Span])[] = [
  ['春耕', '春耕|春管|春播|春种', terms('惊蛰', '立夏')],
  ['三夏', '三夏|夏收|夏种', terms('小满', '小暑')],
  ['双抢', '双抢', terms('小暑', '立秋')],
  ['秋收冬种', '秋收冬种', terms('寒露', '大雪')],
  ['秋收', '秋收(?!冬种)|秋种|三秋', terms('秋分', '小雪')],
  ['冬种', '(?<!秋收)冬种', terms('霜降', '冬至')],
];

/**
 * Feasts and their eves, with the week in which they are news. The new year is kept from 小年 to
 * 元宵, graves are swept ten days before and after 清明. The rush of travel begins 15 days before the
 * new year and lasts 40. The schools' days are those of Zhejiang's calendar; the entrance examination
 * of the universities has begun on the 7th of June since 2003.
 */
const FEASTS: readonly (readonly [string, string, Span])[] = [
  ['春节', '春节(?!气)|新春佳节', around(newYear, 8, 14)],
  ['春运', '春运', around(newYear, 15, 25)],
  ['元宵', '元宵节?', around(lunar(1, 15), 7, 2)],
  ['春季开学', '春季(?:学期)?开学', around(newYear, -8, 21)],
  ['清明', '清明节?', around((year) => termDay(year, '清明'), 10, 10)],
  ['劳动节', '五一(?:国际)?(?:劳动节)?', around(solar(5, 1), 7, 7)],
  ['端午', '端午节?', around(lunar(5, 5), 10, 4)],
  ['高考', '高考', around(solar(6, 7), 3, 5)],
  ['中考', '(?<!期)中考(?![试察虑])', around(solar(6, 17), 7, 7)],
  ['暑假', '暑假|暑期', (year) => [SolarDay.fromYmd(year, 7, 1), SolarDay.fromYmd(year, 8, 31)]],
  ['秋季开学', '秋季(?:学期)?开学|新学年', around(solar(9, 1), 7, 9)],
  ['中秋', '中秋节?', around(lunar(8, 15), 14, 4)],
  ['国庆', '国庆节?', around(solar(10, 1), 7, 10)],
  ['重阳', '重阳节?', around(lunar(9, 9), 7, 7)],
];

/** `惊蛰节气`: it is spoken of from three days before it to the day of the next. */
const TERMS: readonly Season[] = SolarTerm.NAMES.map((name) => ({
  name,
  words: `${name}节气`,
  isPlain: true,
  span: (year) => [
    termDay(year, name).next(-3),
    SolarTerm.fromName(name === '冬至' ? year + 1 : year, name)
      .next(1)
      .getSolarDay(),
  ],
}));

/** All times of the year that are known by their words; see `findSeasons`. */
export const SEASONS: readonly Season[] = [
  ...FIELD_WORK.map(([name, words, span]) => ({ name, words, isPlain: true, span })),
  ...FEASTS.map(([name, words, span]) => ({ name, words, isPlain: false, span })),
  ...TERMS,
];

/**
 * The days of a season in a year.
 *
 * @returns its first and last, in milliseconds since 1970, both inclusive
 */
export function seasonDays(name: string, year: number): readonly [number, number] {
  const season = SEASONS.find((one) => one.name === name);
  if (!season) throw new RangeError(`no season is called ${name}`);
  const [first, last] = season.span(year);
  return [timeOfDay(first), timeOfDay(last)];
}

function timeOfDay(day: SolarDay): number {
  return Date.UTC(day.getYear(), day.getMonth() - 1, day.getDay());
}
