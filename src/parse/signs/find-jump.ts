import { MANY } from '../text/bounds.ts';
import { readTens } from '../text/digits.ts';
import { slice, trim, type Located } from '../text/located.ts';
import { POINTERS } from '../text/print-marks.ts';
import type { Found } from './found.ts';

const DIGITS = '(\\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])';
/** `第3版`, `A03版`, `今日二版`, with the part of the page or its name: `2版·上`, `3版②`, `第3版·要闻`. */
const PAGE = `(?:今日)?第?\\s*[A-D]?0?${DIGITS}\\s*版(?:\\s*[·•・]?\\s*(?:[上中下左右]|[①-⑨]|[·•・]\\s*\\p{Script=Han}{2,6}))?`;
/** `A3`, which needs no 版 behind 下转. */
const LETTERED = '[A-D]0?(\\d{1,2})';
/** What points on or back. */
const ARROWS = `[${POINTERS}→➔▼▽↘]{1,4}`;
const BACK = `[${POINTERS}◀◁←▲△]{1,4}`;
const OPENS = '[（([【]?\\s*';
const CLOSES = '\\s*[)）\\]】]?';
/** `(下转2版)`, `▶▶下转第四版`, `（紧接A3版）`, `→3版`. */
const JUMP_TO = new RegExp(
  `\\s*(?:${ARROWS}\\s*)?(?:${OPENS}(?:${ARROWS}\\s*)?(?:(?:下\\s*转|紧\\s*接|转\\s*接|转)\\s*(?:${PAGE}|${LETTERED}(?:\\s*版)?)${CLOSES}|(?<=[${POINTERS}→➔]\\s*)${PAGE}${CLOSES}))\\s*(?:${ARROWS})?\\s*$`,
  'u',
);

const JUMP_ENDS: ReadonlySet<string> = new Set(
  `版)）]】0123456789上中下左右①②③④⑤⑥⑦⑧⑨→➔▼▽↘${POINTERS}`,
);
/** No jump line is longer. */
const LONGEST_JUMP = MANY;
/** `(上接1版)`, `◀上接第一版`, `（上接1版《谁来种地》）`, `（接1版）`, `←1版`. */
const JUMP_FROM = new RegExp(
  `^\\s*(?:${BACK}\\s*)?${OPENS}(?:上\\s*接\\s*(?:${PAGE}|${LETTERED}(?:\\s*版)?)(?:《[^》]{1,40}》)?|(?<=[（(]\\s*)接\\s*${PAGE}(?=\\s*[)）])|(?<=←\\s*)${PAGE})${CLOSES}\\s*`,
  'u',
);

/** 下转N版 at the end of a text. */
export function findJumpTo(text: Located): Found<number> | undefined {
  if (!JUMP_ENDS.has(text.text.trimEnd().slice(-1))) return undefined;
  const start = Math.max(0, text.text.length - LONGEST_JUMP);
  const match = JUMP_TO.exec(text.text.slice(start));
  const digits = match?.slice(1).find(Boolean);
  if (!match || !digits) return undefined;
  const at = start + match.index;
  const rest = trim(slice(text, 0, at));
  return { value: readNumber(digits), text: trim(slice(text, at)), rest };
}

/** 上接N版 at the start of a text. */
export function findJumpFrom(text: Located): Found<number> | undefined {
  const match = JUMP_FROM.exec(text.text);
  const digits = match?.slice(1).find(Boolean);
  if (!match || !digits) return undefined;
  const phrase = trim(slice(text, 0, match[0].length));
  return { value: readNumber(digits), text: phrase, rest: trim(slice(text, match[0].length)) };
}

function readNumber(digits: string): number {
  return /\d/.test(digits) ? Number(digits) : readTens(digits);
}
