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

const NAME = '(\\p{Script=Han}{2,4}|\\p{Script=Han}\\s\\p{Script=Han})';
/** `8月6日`, `2025年8月6日`, `10月9日于金山` */
const DAY =
  '(?:(?:19|20)\\d\\d年\\s*)?\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日(?:\\s*于\\p{Script=Han}{2,6})?';
/** `叔同实验小学`, `解放中路`, `当湖街道`: where somebody is from who writes to the paper. */
const PLACE =
  '\\p{Script=Han}{2,10}(?:小学|中学|高中|初中|学校|大学|学院|幼儿园|医院|街道|社区|小区|[镇乡村路街弄巷])';
/** `四（3）班`, `302班`, `高一（2）班` */
const CLASS =
  '[初高]?[一二三四五六七八九\\d]?(?:年级)?\\s*[（(]?[一二三四五六七八九十\\d]{1,3}[）)]?\\s*班';
/** `患者家属`, `一位病人家属`, `学生家长` */
const RELATION = '\\p{Script=Han}{0,6}(?:家属|家长|读者|市民|居民|村民|业主|网友)';

/** `王强 8月6日`, `湖北黄冈 王强 2025年8月6日`: the end of a letter. */
const DATED = new RegExp(`^(\\p{Script=Han}{2,8}\\s+)?${NAME}(\\s+${DAY})$`, 'u');
/** `患者家属 王强`, `当湖小学 四（3）班 王强`, `一位读者：王强 8月6日` */
const FROM = new RegExp(
  `^((?:${PLACE}\\s*)?${CLASS}\\s*|(?:${PLACE}|${RELATION})\\s*[:：\\s]\\s*)${NAME}(\\s*${DAY})?$`,
  'u',
);
/** `（新仓读者 王强）`, `（解答专家：市中医院主任医师 王强）`: after the last words. */
const ASIDE = new RegExp(
  `^([（(]\\s*(?:${RELATION}\\s*[:：\\s]|(?:解答|答疑|点评)\\p{Script=Han}{2,3}\\s*[:：]\\s*(?:\\p{Script=Han}{2,24}[\\s师生授员任长])?)\\s*)(\\p{Script=Han}{2,6})(\\s*[）)])$`,
  'u',
);
/** `王强（作者系市作家协会会员）`, `王强（市财政局）` */
const INTRODUCED = new RegExp(`^()${NAME}(\\s*[（(](.{2,40})[）)])$`, 'u');
const INTRODUCED_BY = /[（(](.{2,40})[）)]$/u;
/** `安娜·韦斯（奥地利）` */
const FOREIGN =
  /^()(\p{Script=Han}{1,8}(?:[·•・]\p{Script=Han}{1,8}){1,3})(\s*[（(]\p{Script=Han}{2,8}[）)])$/u;
/** What a bracket begins with that says itself that a name stands before it. */
const OF_AUTHOR = /^(?:本文)?作者(?:工作)?(?:系|为|是|单位)/u;
/** And with what else that is more than an office. */
const WHO = /^(?:本文)?作者(?:简介|[:：])|^(?:系|供职于|就职于|单位[:：])/u;
/** `（王强）`, `（王强 李婷）` */
const BRACKETED = /^[（(〈<]\s*([\p{Script=Han}\s、·]{2,20}?)\s*[）)〉>]$/u;
const IN_BRACKETS = /^\s*[（(〈<].*[）)〉>]\s*$/u;
/** `（节选）`, `（打一字）`, `（三首）`: what else stands in brackets below a text. */
const REMARK =
  /^[第之打右左上下前后]|[一二三四五六七八九十\d完续略删选载首则图版网报社电]$|先生$|女士$/u;
const MARKED = new RegExp(`^[■□]\\s*${NAME}$`, 'u');
const IS_DAY = new RegExp(`^${DAY}$`, 'u');
const IS_DATED = new RegExp(`${DAY}$`, 'u');
/** More names hardly sign one text. */
const MOST_NAMES = 4;

/** The forms of a signature, each with what its name must be. */
const FORMS: readonly [form: RegExp, isOne: (letters: string, inside: string) => boolean][] = [
  [DATED, isName],
  [FROM, isName],
  [ASIDE, isPenName],
  [INTRODUCED, isIntroduced],
  [FOREIGN, () => true],
];

/**
 * Reads the signature of a reader, or of a writer who is none of the house.
 *
 * @returns the authors; `undefined` where the text is no signature by its form
 */
export function readSignature(text: Located): Credit[] | undefined {
  return readNamesInBrackets(text) ?? readMarked(text) ?? readSigned(withoutMark(text));
}

/**
 * Whether a byline has a form in which it stands below its text: in brackets, or with a day.
 *
 * @param stopped a paragraph ends right before it: then a reader's or a writer's is below its text, too
 */
export function closesText(text: string, stopped = false): boolean {
  if (IN_BRACKETS.test(text) || IS_DATED.test(text)) return true;
  return stopped && (FROM.test(text) || OF_AUTHOR.test(INTRODUCED_BY.exec(text)?.[1] ?? ''));
}

/** Whether a line is the day below a signature: `10月9日于金山`. */
export function isDay(text: string): boolean {
  return IS_DAY.test(text);
}

/** Reads what is in brackets after the last words of a report: `（王强 李婷）`, `（老 斛）`. */
export function readClosingNames(text: Located): Credit[] | undefined {
  if (!IN_BRACKETS.test(text.text)) return undefined;
  return readSignature(text) ?? readNamesInBrackets(text, isPenName);
}

function readNamesInBrackets(text: Located, isOne = isName): Credit[] | undefined {
  const inside = BRACKETED.exec(text.text)?.[1];
  if (inside === undefined) return undefined;
  const at = text.text.indexOf(inside);
  const cut = cutNames(slice(text, at, at + inside.length), () => 0);
  if (!cut || cut.names.length > MOST_NAMES) return undefined;
  if (!cut.names.every((name) => isOne(lettersOf(name.text)))) return undefined;
  return cut.names.map((name) => ({ role: '作者', name, ...(cut.glued ? { glued: true } : {}) }));
}

/** `□贝一苇`, `■ 岑 北`: a mark before a name that is one beyond doubt. */
function readMarked(text: Located): Credit[] | undefined {
  if (!MARKED.test(text.text)) return undefined;
  const name = withoutMark(text);
  return isName(lettersOf(name.text)) ? [{ role: '作者', name }] : undefined;
}

function readSigned(text: Located): Credit[] | undefined {
  for (const [form, isOne] of FORMS) {
    const match = form.exec(text.text);
    if (!match) continue;
    const [, place = '', letters = '', after = '', inside = ''] = match;
    if (!isOne(lettersOf(letters), inside)) return undefined;
    const end = place.length + letters.length;
    const around = [slice(text, 0, place.length), slice(text, end, end + after.length)].map(trim);
    return [{ role: '作者', roleText: concat(around), name: slice(text, place.length, end) }];
  }
  return undefined;
}

/** Whether what a bracket says of a name lets it be one; the word 作者 says so itself. */
function isIntroduced(letters: string, inside: string): boolean {
  if (OF_AUTHOR.test(inside)) return true;
  return (WHO.test(inside) && looksLikeName(letters)) || (OFFICE.test(inside) && isName(letters));
}

/** `（老 斛）`: what stands there is a name, unless it is a word, or one begins with its surname. */
function isPenName(letters: string): boolean {
  if (REMARK.test(letters)) return false;
  const isLong = letters.length > 2 && looksLikeName(letters);
  return !holdsCommonWord(isLong ? letters.slice(0, 2) : letters);
}

function isName(letters: string): boolean {
  if (letters.includes('·')) return true;
  return isSurelyName(letters) || (looksLikeName(letters) && !holdsCommonWord(letters));
}

function lettersOf(text: string): string {
  return text.replace(/\s/g, '');
}
