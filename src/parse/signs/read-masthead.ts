import { isoDay } from '../../schema/date.ts';
import type { Masthead } from '../../schema/ledger.ts';
import { ENDS } from '../text/edges.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { readDigits, readTens } from '../text/digits.ts';
import { locate } from '../text/located.ts';
import { cutNames } from '../words/cut-names.ts';
import { looksLikeName } from '../words/surname.ts';
import { PAGE_NAME_PATTERN } from './is-page-name.ts';

/** `2025年8月27日`, spaces allowed; `2025.8.27`, `2025-08-27`, `2025/8/27`. */
const SOLAR =
  /((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日|(?<![\d.-])((?:19|20)\d{2})([.．/-])(\d{1,2})\5(\d{1,2})(?![\d.-])/;
/** `二〇二五年八月二十七日` */
const SOLAR_IN_WORDS =
  /([一二][〇零○Ｏ九一二三四五六七八]{3})\s*年\s*([一二三四五六七八九十]{1,2})\s*月\s*([一二三四五六七八九十]{1,3})\s*日/;
const WEEKDAY = /(?:星\s*期|(?<=[\d日)）]\s*|^)周)\s*([一二三四五六日天])(?!\p{Script=Han})/u;
/** What stands beside the day for those who read English. */
const ENGLISH = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
/** `农历乙巳年七月初五`, `农历七月初五`, `乙巳年闰六月廿一` */
const LUNAR =
  /(?:农\s*历\s*)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]\s*年\s*闰?[正一二三四五六七八九十冬腊]{1,2}月[初十廿卅二三][一二三四五六七八九十]|农\s*历\s*闰?[正一二三四五六七八九十冬腊]{1,2}月[初十廿卅二三][一二三四五六七八九十]/;
const ISSUE_NUMBER = /(?:总\s*第?|第)\s*0*([1-9]\d{1,5})\s*期/;
/** `第2版`, `02版`, `A3`; not `下转第2版`, which is another page. */
const PAGE_NUMBER =
  /^(?:第\s*)?[A-D]?0?(\d{1,2})\s*版$|^[A-D]0?(\d{1,2})$|(?<![转接]\s*)第\s*[A-D]?0?(\d{1,2})\s*版/;
/** `三版`, `第三版`, alone. */
const PAGE_IN_WORDS = /^第?\s*([一二三四五六七八九十]{1,3})\s*版$/;
/** `第3版`, `三版`, `03`: a number with 第 needs its 版. */
const NUMBER =
  '(?:第?\\s*[A-D]?0?(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*版|[A-D]?0?(\\d{1,2})(?!\\s*版))';
const DOT = '[\\s·•・|｜:：]*';
const NAME_AND_NUMBER = `(?:${NUMBER}${DOT}${PAGE_NAME_PATTERN}|${PAGE_NAME_PATTERN}${DOT}${NUMBER})`;
/** `3 要闻`, `A03版 要闻`, `第三版·要闻`; `镇街 2`, `要闻·3版`. */
const NAMED_PAGE = new RegExp(`^${NAME_AND_NUMBER}$`, 'u');
/** What stands in place of a line's day and weekday. */
const DAY = '\u0000';
/** `2025年8月27日 星期三 8版`, `平湖日报 2025年8月27日 镇街 4`: beside the day the page needs no 第. */
const PAGE_BESIDE_DAY = new RegExp(
  `(?<=^|[\\s${DAY}])(?:[A-D]?0?(\\d{1,2})\\s*版|${NAME_AND_NUMBER})(?=$|[\\s${DAY}])`,
  'u',
);
/** Words that only a masthead, an imprint or a rubric's credit carries. */
const IMPRINT =
  /国内统一|刊\s*号|CN\s*\d{2}|邮发代号|今日\s*\d{1,2}\s*版|责任编辑|责\s*编|版式|美\s*编|校\s*对|栏目统筹|值班(?:编委|总编)|E\s*-?\s*mail|https?:|www\.|零售价|(?:主\s*办|联\s*办|出\s*版|承\s*印|印\s*刷)\s*(?:[:：\s]|$)|(?:电\s*话|热\s*线|邮\s*编|邮\s*箱|网\s*址|地\s*址)\s*[:：]|(?:新闻|报料|爆料|投稿|广告|发行|订阅|投诉|读者|编辑部?)\s*(?:电\s*话|热\s*线|邮\s*箱)\s*[(（]?(?=[\d×xX*-]{7})[\d-]|\w@[\w-]{1,40}\.\w|客户端|微信公众号|扫一扫|扫码/i;
/** 报名, or a weather line. */
const NAMEPLATE =
  /^(?:\p{Script=Han}\s*){1,5}(?:日\s*报|晚\s*报|时\s*报|早\s*报)$|^(?:今[日天]|明[日天]|本市)?天气(?:预报)?\s*[:：]|\d\s*℃\s*[~～—-]/u;
/** Characters beside the one field of a masthead line, at most: the paper's name. */
const MOST_REST = 4;
/** What may stand between the parts of a masthead line. */
const FILLER = /[\s◆●·|｜,，]+/g;

/**
 * What one short line says of the masthead, or `undefined` where it says nothing of the kind.
 *
 * @param text the line; the caller has made sure that it is no sentence of an article
 * @param amid the line stands amid running text, where a word of an imprint is one of the story's
 */
export function readMasthead(text: string, amid = false): Masthead | undefined {
  const solar = readSolar(text);
  const weekday = WEEKDAY.exec(text)?.[1];
  const lunar = LUNAR.exec(text)?.[0];
  const issue = ISSUE_NUMBER.exec(text)?.[1];
  const page = readPageNumber(text, solar !== undefined);
  const found: Masthead = {
    ...(solar === undefined ? {} : { date: solar }),
    ...(weekday === undefined ? {} : { weekday: `星期${weekday === '天' ? '日' : weekday}` }),
    ...(lunar === undefined ? {} : { lunar: lunar.replace(/\s/g, '') }),
    ...(issue === undefined ? {} : { issueNumber: Number(issue) }),
    ...(page === undefined ? {} : { page }),
  };
  const parts = [SOLAR, SOLAR_IN_WORDS, WEEKDAY, ENGLISH, LUNAR, ISSUE_NUMBER, PAGE_NUMBER];
  const rest = parts.reduce((left, part) => left.replace(part, ''), text).replace(FILLER, '');
  const fields = Object.keys(found).length;
  // One field amid other words is a sentence of an article: 9月14日(星期四)上午,我市…
  const alone =
    fields === 1 && rest.length <= MOST_REST && !ENDS.pause.test(text) && !endsSentence(text);
  const dated = fields >= 2 ? !/[，,]/.test(text) : alone;
  if (isPageCredits(text) || NAMED_PAGE.test(text.trim())) return found;
  const named = !amid && (IMPRINT.test(text) || NAMEPLATE.test(text));
  return (dated && !amid) || fields >= 3 || named ? found : undefined;
}

function readPageNumber(text: string, besideDay: boolean): number | undefined {
  const bare = text.trim();
  const match =
    PAGE_NUMBER.exec(bare) ??
    PAGE_IN_WORDS.exec(bare) ??
    NAMED_PAGE.exec(bare) ??
    (besideDay ? PAGE_BESIDE_DAY.exec(withoutDay(bare)) : null);
  const digits = match?.slice(1).find(Boolean) ?? '';
  const number = /^\d+$/.test(digits) ? Number(digits) : digits === '' ? 0 : readTens(digits);
  return number > 0 ? number : undefined;
}

function withoutDay(text: string): string {
  return [SOLAR, SOLAR_IN_WORDS, WEEKDAY, LUNAR].reduce(
    (left, part) => left.replace(part, DAY),
    text,
  );
}

function readSolar(text: string): string | undefined {
  const digits = SOLAR.exec(text);
  if (digits) {
    const [, year, month, day, otherYear, , otherMonth, otherDay] = digits;
    return toDay(Number(year ?? otherYear), Number(month ?? otherMonth), Number(day ?? otherDay));
  }
  const words = SOLAR_IN_WORDS.exec(text);
  if (!words?.[1] || !words[2] || !words[3]) return undefined;
  return toDay(readDigits(words[1]), readTens(words[2]), readTens(words[3]));
}

function toDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? isoDay(date.getTime()) : undefined;
}

/** Those who made the page, not its articles. */
const MAKERS =
  /(?:值班|责任|本版|本期|第?[一二三四五六七八九十\d]{1,2}版|执行|美术|视觉|图片|新媒体|栏\s*目|专\s*栏)?\s*(?:(?<=(?:栏目|专栏|本版|本期)\s*)主\s*持(?:\s*人)?|编\s*辑|责\s*编|美\s*编|编\s*委|总\s*编|主\s*编|校\s*对|版\s*式|组\s*版|版\s*面|排\s*版|制\s*图|绘\s*图|设\s*计|审\s*核|审\s*校|终\s*审|监\s*制|策\s*划|统\s*筹|检\s*校|一\s*读|二\s*读)(?:设\s*计|统\s*筹)?\s*[:：/／|]?/gu;
/** One line of them is not longer. */
const LONGEST_CREDITS = 70;

/** Whether a line names those who made the page: `编辑 王强 版式:李婷 校对/陈刚`. */
function isPageCredits(text: string): boolean {
  if (text.length > LONGEST_CREDITS) return false;
  const [before = '', ...rest] = text.split(MAKERS);
  if (rest.length === 0 || /[\p{L}\p{N}]/u.test(before)) return false;
  return rest.every((part) => {
    const names = cutNames(locate(part, 0), () => 0)?.names ?? [];
    return (
      names.length > 0 && names.every(({ text: name }) => looksLikeName(name.replace(/\s/g, '')))
    );
  });
}
