import { FEW } from '../text/bounds.ts';
import { slice, trim, type Located } from '../text/located.ts';
import { isSurelyByline } from './find-glued-byline.ts';
import type { Found } from './found.ts';
import { readByline, type Credit } from './read-byline.ts';

/** `杭州8月26日`, `北京/首尔 8 月 26 日`: where and when it was written. */
const PLACE_AND_DAY =
  '(?:(?!记\\s*者)[\\p{Script=Han}\\s/／、]){0,14}?\\d\\s?\\d?\\s*月\\s*\\d\\s?\\d?\\s*日\\s*专?\\s*';
const AGENCY =
  '(?:据\\s*|综\\s*合\\s*)?(?:新\\s*华\\s*社|中\\s*新\\s*社|中新网|新华网|人民日报|央视)\\s*';
/** Behind a dateline without a day, as the letters could be of a word: 新华社记者从国家电网获悉. */
const APART = '(?=[\\s（(〈<:：“"]|$)';
/** `本报讯`, `本报北京专电`, `新华社杭州8月26日电`, `综合新华社电`, also stretched by spaces and in brackets. */
const DATELINE = new RegExp(
  '^[【[]?(?:' +
    [
      '本\\s*报\\s*(?:综\\s*合\\s*)?讯',
      '本\\s*报\\s*综\\s*合\\s*消\\s*息',
      `本报\\p{Script=Han}{2,4}讯${APART}`,
      `本报${PLACE_AND_DAY}[讯电]`,
      '本报\\p{Script=Han}{0,8}专?电',
      `${AGENCY}${PLACE_AND_DAY}电`,
      `${AGENCY}(?:(?!记者)\\p{Script=Han}){0,8}电${APART}`,
      `(?:据\\s*|综合\\s*)?(?:新华社|新华网|中新网|央视网|央视新闻|人民网)消息${APART}`,
    ].join('|') +
    ')[】\\]]?(?=[\\s（(〈<:：“"]|\\p{Script=Han}|\\d|$)',
  'u',
);
const BYLINE_IN_BRACKETS = /^\s*[（(〈<]([^（()）〈〉<>]{3,80})[）)〉>]\s*/u;
/** `本报讯 见习记者 王强) 昨天…`: OCR has lost the bracket before it. */
const BYLINE_BEFORE_BRACKET =
  /^\s*((?:本报|见习|首席|全媒体){0,2}(?:记者|通讯员|实习生)[\p{Script=Han}·、\s]{2,60})[）)〉>]\s*/u;

/** 电头 at the start of a paragraph, with the authors where they follow in brackets. */
export function findDateline(text: Located): Found<Credit[]> | undefined {
  const match = DATELINE.exec(text.text);
  if (!match) return undefined;
  const rest = slice(text, match[0].length);
  const torn = BYLINE_BEFORE_BRACKET.exec(rest.text);
  const bracket = torn ?? BYLINE_IN_BRACKETS.exec(rest.text);
  const end = bracket?.[0].length ?? endOfOpenByline(rest);
  const authors = end && readByline(trim(slice(rest, 0, torn?.[1] ? endOf(torn) : end)));
  return {
    value: authors || [],
    text: slice(text, 0, match[0].length),
    rest: trim(authors ? slice(rest, end) : rest),
  };
}

/** Where the names of a byline end that closes with a bracket. */
function endOf([whole, names = '']: RegExpExecArray): number {
  return whole.indexOf(names) + names.length;
}

/** A role word, and names after spaces: `新华社北京8月26日电 记者 王强 昨天上午…`. */
const OPEN_BYLINE = /^\s*(?=\S{0,6}(?:记者|通讯员|实习生))[\p{Script=Han}·\s]{4,60}/u;
/** Most parts of such a byline that are tried. */
const MOST_WORDS = FEW;

/** Where the longest byline without brackets ends at the start of a text, if one stands there. */
function endOfOpenByline(text: Located): number | undefined {
  const stretch = OPEN_BYLINE.exec(text.text)?.[0];
  if (stretch === undefined) return undefined;
  const ends = [...stretch.matchAll(/\S(?=\s|$)/gu)].map(({ index }) => index + 1);
  const whole = stretch.length === text.text.length;
  return ends
    .filter((end) => whole || /\s/.test(text.text.charAt(end)))
    .slice(0, MOST_WORDS)
    .findLast((end) => isSurelyByline(trim(slice(text, 0, end))));
}
