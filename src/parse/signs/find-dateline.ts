import { readByline, type Credit } from './read-byline.ts';
import { isSurelyByline } from './find-glued-byline.ts';
import { slice, trim, type Located } from '../text/located.ts';

/** A phrase found at an end of a text, and what is left of the text. */
export interface Found<T> {
  value: T;
  /** The phrase itself. */
  text: Located;
  rest: Located;
}

/** `本报讯`, `本报北京专电`, `新华社杭州8月26日电`, also stretched by spaces. */
const DATELINE =
  /^(?:本\s*报\s*(?:综\s*合\s*)?讯|本\s*报\s*综\s*合\s*消\s*息|本报\p{Script=Han}{0,8}专?电|(?:据\s*)?(?:新\s*华\s*社|中新社|新华网)[\p{Script=Han}\d]{0,14}电)(?=[\s（(〈<:：“"]|\p{Script=Han}|\d|$)/u;
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
const MOST_WORDS = 12;

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

const NUMERALS = '一二三四五六七八九十';
/** `(下转2版)`, `下转第四版`, `（紧接A3版）`. */
const JUMP_TO =
  /\s*[（([【]?\s*(?:下\s*转|紧\s*接|转\s*接|转)\s*第?\s*[A-D]?(\d{1,2}|[一二三四五六七八九十]{1,2})\s*版\s*[)）\]】]?\s*$/u;
const JUMP_ENDS: ReadonlySet<string> = new Set('版)）]】');
/** No jump line is longer. */
const LONGEST_JUMP = 30;
/** `(上接1版)`, `上接第一版`. */
const JUMP_FROM =
  /^\s*[（([【]?\s*上\s*接\s*第?\s*[A-D]?(\d{1,2}|[一二三四五六七八九十]{1,2})\s*版\s*[)）\]】]?\s*/u;

/** 下转N版 at the end of a text. */
export function findJumpTo(text: Located): Found<number> | undefined {
  if (!JUMP_ENDS.has(text.text.trimEnd().slice(-1))) return undefined;
  const start = Math.max(0, text.text.length - LONGEST_JUMP);
  const match = JUMP_TO.exec(text.text.slice(start));
  if (!match?.[1]) return undefined;
  const at = start + match.index;
  const rest = trim(slice(text, 0, at));
  return { value: readNumber(match[1]), text: trim(slice(text, at)), rest };
}

/** 上接N版 at the start of a text. */
export function findJumpFrom(text: Located): Found<number> | undefined {
  const match = JUMP_FROM.exec(text.text);
  if (!match?.[1]) return undefined;
  const phrase = trim(slice(text, 0, match[0].length));
  return { value: readNumber(match[1]), text: phrase, rest: trim(slice(text, match[0].length)) };
}

function readNumber(digits: string): number {
  if (/\d/.test(digits)) return Number(digits);
  const [first = '', second] = digits;
  if (second === undefined) return NUMERALS.indexOf(first) + 1;
  return first === '十' ? 11 + NUMERALS.indexOf(second) : NUMERALS.indexOf(first) + 1;
}

/** `编者按:`, `【开栏的话】`, `编者的话 `, `按语：`. */
const NOTE_LABEL =
  /^[\s■●▲【[(（]*(?:编\s*者\s*按(?:\s*语)?|按\s*语(?=\s*(?:[】\])）:：]|$))|编\s*者\s*的\s*话|编\s*前|编\s*后|开\s*栏\s*语|开\s*栏\s*的\s*话|编\s*者\s*注)\s*[】\])）]?\s*[:：]?\s*/u;

/** The label of an editor's note at the start of a text. */
export function findNoteLabel(text: Located): Found<null> | undefined {
  const match = NOTE_LABEL.exec(text.text);
  if (!match) return undefined;
  const rest = slice(text, match[0].length);
  return { value: null, text: slice(text, 0, match[0].length), rest };
}
