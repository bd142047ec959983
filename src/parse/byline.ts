import type { Role } from '../schema/vocabulary.ts';
import { concat, slice, supply, type Located } from './located.ts';
import { looksLikeName } from './surname.ts';

/** An author as found in the dump. */
export interface Credit {
  role: Role;
  /** The role word as printed; absent when the dump has only a name. */
  roleText?: Located;
  name: Located;
}

/** Role words as printed, without the spaces that stretch them; longer ones first. */
const ROLE_WORDS: readonly [string, Role][] = [
  ['特约通讯员', '通讯员'],
  ['本报通讯员', '通讯员'],
  ['见习记者', '见习记者'],
  ['实习记者', '见习记者'],
  ['实习生', '见习记者'],
  ['摄影记者', '摄影'],
  ['特约记者', '记者'],
  ['首席记者', '记者'],
  ['本报记者', '记者'],
  ['全媒体记者', '记者'],
  ['特约撰稿', '作者'],
  ['摄影报道', '摄影'],
  ['文字记者', '记者'],
  ['通讯员', '通讯员'],
  ['撰稿人', '作者'],
  ['记者', '记者'],
  ['摄影', '摄影'],
  ['图片', '摄影'],
  ['作者', '作者'],
  ['文/图', '作者'],
  ['图/文', '作者'],
  ['撰文', '作者'],
  ['撰稿', '作者'],
  ['执笔', '作者'],
];
const ROLE_OF = new Map(ROLE_WORDS);

/** `记者`, `记 者`, `通 讯 员`: a role word, perhaps stretched by spaces. */
const ROLE_PATTERN = ROLE_WORDS.map(([word]) =>
  [...word].map((c) => (c === '/' ? '[/／]' : c)).join('\\s*'),
).join('|');
/** No byline is longer. */
const LONGEST_BYLINE = 120;
/** What the paper sets before a byline: `■记者 胡佳英`. */
export const BYLINE_MARK = /[■●◆▲□○◎▪◼■▌▍]/u;
const LEADING = /^[\s■●◆▲□○◎▪◼▌▍|:：*]*/u;
/** `记者 `, `通讯员:`, `文/`. */
const ROLE_AT = new RegExp(`(?:本\\s*报\\s*)?(${ROLE_PATTERN})\\s*[:：/／|]?\\s*`, 'uy');
/** Chinese characters that stand together, or a name with a middle dot. */
const NAME_RUN = /[\p{Script=Han}〇]+(?:[·•・]\p{Script=Han}{1,8})*/gu;
const NAME_GAP = /[\s、;；/／|]+/gu;
/** `记者 王强 摄`, `王强 文/图`: a role after the names makes them photographers. */
const TRAILING_PHOTO =
  /\s*[/／]?\s*(?:文\s*[/／]?\s*)?(?:摄\s*影\s*报\s*道|摄\s*影|图\s*[/／]\s*文|摄|图)\s*[)）]?\s*$/u;

/**
 * Reads a byline: one or more role words, each with its names, and nothing else.
 *
 * @param text a line or several lines of one byline, joined by a space
 * @returns the authors in printed order, or `undefined` where the text is no byline
 */
export function readByline(text: Located): Credit[] | undefined {
  if (text.text.length > LONGEST_BYLINE) return undefined;
  const open = /^\s*[(（]\s*(.*?)\s*[)）]\s*$/su.exec(text.text);
  const inner = open?.[1]
    ? slice(text, text.text.indexOf(open[1]), text.text.indexOf(open[1]) + open[1].length)
    : text;
  const trailing = TRAILING_PHOTO.exec(inner.text);
  const whole = readRoles(inner);
  if (whole) return whole;
  if (!trailing || trailing.index < 2) return undefined;
  const head = slice(inner, 0, trailing.index);
  const named = readRoles(head) ?? readNames(head, LEADING.exec(head.text)?.[0].length ?? 0)?.names;
  return named?.map((entry) => ({ ...('role' in entry ? entry : { name: entry }), role: '摄影' }));
}

function readRoles(text: Located): Credit[] | undefined {
  const credits: Credit[] = [];
  let at = LEADING.exec(text.text)?.[0].length ?? 0;
  while (at < text.text.length) {
    ROLE_AT.lastIndex = at;
    const role = ROLE_AT.exec(text.text);
    if (!role?.[1]) return undefined;
    const read = readNames(text, ROLE_AT.lastIndex);
    if (!read) return undefined;
    const roleText = slice(text, at, at + role[0].length);
    const kind = ROLE_OF.get(role[1].replace(/\s/g, '')) ?? '作者';
    read.names.forEach((name, i) => {
      credits.push(i === 0 ? { role: kind, roleText, name } : { role: kind, name });
      // 文/图: the same person wrote and photographed.
      if (/[/／]/.test(role[1] ?? '')) credits.push({ role: '摄影', name: supply(name.text) });
    });
    at = read.end;
  }
  return credits.length > 0 ? credits : undefined;
}

/** Names from `start` up to the next role word or the end; spaced single characters make one. */
function readNames(text: Located, start: number): { names: Located[]; end: number } | undefined {
  const end = endOfNames(text.text, start);
  const stretch = text.text.slice(start, end);
  if (stretch.replace(NAME_RUN, '').replace(NAME_GAP, '') !== '') return undefined;
  const names: Located[] = [];
  let single: Located | undefined;
  for (const match of stretch.matchAll(NAME_RUN)) {
    const from = start + match.index;
    const piece = slice(text, from, from + match[0].length);
    if (piece.text.length > 1) {
      names.push(...(single ? [single] : []), ...cutNames(piece));
      single = undefined;
    } else if (single) {
      names.push(concat([single, piece]));
      single = undefined;
    } else {
      single = piece;
    }
  }
  if (single) names.push(single);
  const letters = names.map((name) => name.text);
  const likely = letters.filter((name) => looksLikeName(name) || name.includes('·')).length;
  return likely * 2 > names.length && letters.every((name) => name.length > 1 && name.length < 16)
    ? { names, end }
    : undefined;
}

function endOfNames(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    ROLE_AT.lastIndex = at;
    if (ROLE_AT.test(text)) return at;
  }
  return text.length;
}

/** Cuts names that stand together without a space (`王强李小明`), each by its surname. */
function cutNames(run: Located): Located[] {
  const { text } = run;
  if (text.includes('·') || looksLikeName(text)) return [run];
  for (const length of [3, 2, 4]) {
    if (length >= text.length || !looksLikeName(text.slice(0, length))) continue;
    const rest = cutNames(slice(run, length));
    if (rest.every((name) => looksLikeName(name.text))) return [slice(run, 0, length), ...rest];
  }
  return [run];
}

/** A bare name, as a commentary carries it: `言成声`, `■言成声`. */
export function readBareName(text: Located): Credit[] | undefined {
  const name = slice(text, LEADING.exec(text.text)?.[0].length ?? 0);
  const letters = name.text.replace(/\s/g, '');
  const marked = BYLINE_MARK.test(text.text);
  if (!/^\p{Script=Han}{2,4}$/u.test(letters) || ROLE_OF.has(letters)) return undefined;
  return marked || looksLikeName(letters) ? [{ role: '作者', name }] : undefined;
}

/** Where a byline that is glued to the end of a line begins: `…新突破■记者 胡佳英`. */
export function findGluedByline(text: Located): number | undefined {
  const starts = new RegExp(
    `[■●◆▲□]|(?<=[\\s。！？!?”"）)])[(（]?(?:本\\s*报\\s*)?(?:${ROLE_PATTERN})`,
    'gu',
  );
  starts.lastIndex = Math.max(0, text.text.length - LONGEST_BYLINE);
  for (const match of text.text.matchAll(starts)) {
    if (match.index === 0) continue;
    const rest = slice(text, match.index);
    if (readByline(rest) ?? (BYLINE_MARK.test(match[0]) && readBareName(rest))) return match.index;
  }
  return undefined;
}
