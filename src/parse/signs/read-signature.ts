/**
 * How those sign who are no reporters: a name without a role word, told by what stands around it.
 * Only a name that is surely one counts, as a line of a list has the same form.
 */
import { concat, slice, trim, type Located } from '../text/located.ts';
import { cutNames } from '../words/cut-names.ts';
import { holdsCommonWord, isSurelyName } from '../words/is-common-word.ts';
import { looksLikeName } from '../words/surname.ts';
import { withoutMark, type Credit } from './read-byline.ts';
import { OFFICE } from './read-byline-groups.ts';

/** `王强 8月6日`, `湖北黄冈 王强 2025年8月6日`: the end of a letter. */
const DATED =
  /^(\p{Script=Han}{2,8}\s+)?(\p{Script=Han}{2,4}|\p{Script=Han}\s\p{Script=Han})(\s+(?:(?:19|20)\d\d年\s*)?\d{1,2}\s*月\s*\d{1,2}\s*日)$/u;
/** `王强（作者系市作家协会会员）`, `王强（市财政局）` */
const INTRODUCED =
  /^()(\p{Script=Han}{2,4}|\p{Script=Han}\s\p{Script=Han})(\s*[（(](.{2,40})[）)])$/u;
/** What such a bracket begins with that is more than an office. */
const WHO = /^(?:本文)?作者(?:系|为|是|单位|简介|[:：])|^(?:系|供职于|就职于|单位[:：])/u;
/** `（王强）`, `（王强 李婷）` */
const BRACKETED = /^[（(〈<]\s*([\p{Script=Han}\s、·]{2,20}?)\s*[）)〉>]$/u;
const IN_BRACKETS = /^\s*[（(〈<].*[）)〉>]\s*$/u;
/** More names hardly sign one text. */
const MOST_NAMES = 4;

/**
 * Reads the signature of a reader, or of a writer who is none of the house.
 *
 * @returns the authors; `undefined` where the text is no signature by its form
 */
export function readSignature(text: Located): Credit[] | undefined {
  return readNamesInBrackets(text) ?? readSigned(withoutMark(text));
}

/** Whether a byline has a form in which it stands below its text: in brackets, or with a day. */
export function closesText(text: string): boolean {
  return IN_BRACKETS.test(text) || DATED.test(text);
}

/** Reads names in brackets and nothing else, as a report is signed after its last words: `（王强 李婷）`. */
export function readNamesInBrackets(text: Located): Credit[] | undefined {
  const inside = BRACKETED.exec(text.text)?.[1];
  if (inside === undefined) return undefined;
  const at = text.text.indexOf(inside);
  const cut = cutNames(slice(text, at, at + inside.length), () => 0);
  if (!cut || cut.names.length > MOST_NAMES || !cut.names.every(isName)) return undefined;
  return cut.names.map((name) => ({ role: '作者', name, ...(cut.glued ? { glued: true } : {}) }));
}

function readSigned(text: Located): Credit[] | undefined {
  const match = DATED.exec(text.text) ?? INTRODUCED.exec(text.text);
  if (!match) return undefined;
  const [, place = '', letters = '', after = '', inside] = match;
  const introduced = inside !== undefined && WHO.test(inside);
  if (inside !== undefined && !introduced && !OFFICE.test(inside)) return undefined;
  const end = place.length + letters.length;
  const name = slice(text, place.length, end);
  // The word 作者 says that it is a name.
  if (!isName(name) && !(introduced && looksLikeName(letters.replace(/\s/g, '')))) return undefined;
  const around = [slice(text, 0, place.length), slice(text, end, end + after.length)].map(trim);
  return [{ role: '作者', roleText: concat(around), name }];
}

function isName(name: Located): boolean {
  const letters = name.text.replace(/\s/g, '');
  return isSurelyName(letters) || (looksLikeName(letters) && !holdsCommonWord(letters));
}
