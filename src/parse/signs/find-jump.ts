import { MANY } from '../text/bounds.ts';
import { readTens } from '../text/digits.ts';
import { slice, trim, type Located } from '../text/located.ts';
import type { Found } from './found.ts';

const NUMBER =
  '第?\\s*[A-D]?(\\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])\\s*版';
/** `(下转2版)`, `下转第四版`, `（紧接A3版）`. */
const JUMP_TO = new RegExp(
  `\\s*[（([【]?\\s*(?:下\\s*转|紧\\s*接|转\\s*接|转)\\s*${NUMBER}\\s*[)）\\]】]?\\s*$`,
  'u',
);

const JUMP_ENDS: ReadonlySet<string> = new Set('版)）]】');
/** No jump line is longer. */
const LONGEST_JUMP = MANY;
/** `(上接1版)`, `上接第一版`. */
const JUMP_FROM = new RegExp(`^\\s*[（([【]?\\s*上\\s*接\\s*${NUMBER}\\s*[)）\\]】]?\\s*`, 'u');

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
  return /\d/.test(digits) ? Number(digits) : readTens(digits);
}
