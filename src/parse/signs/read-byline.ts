import type { Role } from '../../schema/vocabulary.ts';
import { MASSES } from '../text/bounds.ts';
import { at } from '../text/at.ts';
import { concat, slice, supply, trim, type Located } from '../text/located.ts';
import { GAP } from '../../schema/gap.ts';
import { BYLINE_MARKS, POINTERS, RUBRIC_MARKS } from '../text/print-marks.ts';
import type { NameEvidence } from '../words/cut-names.ts';
import { holdsCommonWord, isCommonWord } from '../words/is-common-word.ts';
import { looksLikeName } from '../words/surname.ts';
import { isDesk, OFFICE, readBylineGroups, type BylineGroup } from './read-byline-groups.ts';
import { isRoleWord, ROLE_PATTERN } from './role-at.ts';

/** An author as found in the dump. */
export interface Credit {
  role: Role;
  /** The role words as printed; absent when the dump has only a name. */
  roleText?: Located;
  name: Located;
  /** Stood together with another name, so that it could be cut in another place. */
  glued?: boolean;
}

/** What a byline is: that of a text, or, where it names nobody but photographers, a picture's credit. */
export function kindOfByline(credits: readonly Credit[]): 'byline' | 'credit' {
  return credits.every(({ role }) => role === '摄影') ? 'credit' : 'byline';
}

/** No byline is longer. */
export const LONGEST_BYLINE = MASSES;
/** What the paper sets before a byline: `■记者 胡佳英`. */
export const BYLINE_MARK = new RegExp(`[${BYLINE_MARKS}]`, 'u');
const LEADING = new RegExp(`^[\\s${BYLINE_MARKS}${RUBRIC_MARKS}${POINTERS}|｜丨:：*—-]*`, 'u');
/** `■本报记者`, `文/王强`, `王强 文`: a byline's first words. */
const BEGINS = new RegExp(
  `^${LEADING.source.slice(1)}(?:\\p{Script=Han}{0,10}?(?:${ROLE_PATTERN})|本\\s*报\\s*记?$|[文图摄]\\s*[:：/／|｜丨]|[\\p{Script=Han}\\s]{2,10}[/／\\s][文图摄])`,
  'u',
);
const BRACKETED = /^\s*[(（〈<【[〔]\s*(.*?)\s*[)）〉>】\]〕]?\s*$/su;
const WRAPPED = /^\s*[(（〈<].*[)）〉>]\s*$/su;
/** What every byline holds; most lines of a page are sorted out by this alone. */
const MAY_BE =
  /^[^。；？！]*(?:者|通\s*[讯信]\s*员|见习生|实习生|论\s*员|[文图摄影稿笔译诗绘著]|[漫插]\s*画|整\s*理|口\s*述|采\s*写|报\s*道|制\s*谜|综\s*合)[^。；？！]*$/u;
/** `记者从市农业农村局了解到`, also stretched: where a reporter heard something, though 从 is a surname, too. */
const HEARD = /记\s{0,3}者\s{0,3}从/u;
/** Characters of a name, at most: of one with dots (阿卜杜拉·买买提), of a Mongolian one, and of any other. */
const LONGEST_NAME = 15;
const MANY_CHARACTERS = 6;
const FEW_CHARACTERS = 4;
/** `本报记者 王强 发自北京`, `记者 王强（寄自四川青川）`: where it was written. */
const SENT_FROM = /(?<=\p{Script=Han})\s*[（(]?[发寄]自\s*\p{Script=Han}{2,8}[)）]?\s*$/u;
const SENT_ALONE = /^[（(]?[发寄]自\s*\p{Script=Han}{2,8}[)）]?$/u;
/** `新华社发（王强 摄）`: who sent out the picture. */
const SENT_OUT = /^\s*\p{Script=Han}{2,3}社\s*发\s*(?=[（(])/u;
/** A name, and no page or paper: `平湖版`, `平湖日报`. */
const NAME_FORM = /^\p{Script=Han}{2,4}(?<![版报刊])$/u;
const NO_EVIDENCE: NameEvidence = () => 0;

/**
 * Reads a byline: names with words for who they are and what they did, and nothing else.
 *
 * @param text a line or several lines of one byline, joined
 * @param evidence what else speaks for a name, where names stand together without spaces
 * @returns the authors in printed order, or `undefined` where the text is no byline
 */
export function readByline(
  text: Located,
  evidence: NameEvidence = NO_EVIDENCE,
): Credit[] | undefined {
  if (text.text.length > LONGEST_BYLINE || !MAY_BE.test(text.text)) return undefined;
  if (HEARD.test(text.text)) return undefined;
  const inner = unwrap(text);
  const sent = SENT_FROM.exec(inner.text)?.index ?? inner.text.length;
  const groups = readBylineGroups(slice(inner, 0, sent), evidence);
  if (!groups || !isLikely(text, groups)) return undefined;
  groups.at(-1)?.roleText.push(slice(inner, sent));
  return groups.flatMap(toCredits);
}

/** Whether a line tells from where the byline above it was sent: `发自广州`. */
export function isSentFrom(text: string): boolean {
  return SENT_ALONE.test(text);
}

/** Whether a text begins as a byline begins: with a role word, or with names and one. */
export function mayBeginByline(text: Located): boolean {
  return text.text.length <= LONGEST_BYLINE && BEGINS.test(text.text);
}

/** A text without the marks that may stand before a byline. */
export function withoutMark(text: Located): Located {
  return slice(text, LEADING.exec(text.text)?.[0].length ?? 0);
}

/** Without marks and brackets. */
function unwrap(text: Located): Located {
  const marked = withoutMark(text);
  const bare = slice(marked, SENT_OUT.exec(marked.text)?.[0].length ?? 0);
  const open = BRACKETED.exec(bare.text);
  if (!open?.[1]) return trim(bare);
  const start = bare.text.indexOf(open[1]);
  return slice(bare, start, start + open[1].length);
}

function toCredits({ status, craft, roleText, names, glued }: BylineGroup): Credit[] {
  const roles: Role[] =
    craft === 'photo'
      ? ['摄影']
      : craft === 'both'
        ? [status ?? '作者', '摄影']
        : [status ?? '作者'];
  return names.flatMap((name, i) =>
    roles.map((role, place): Credit => {
      const words = i === 0 && place === 0 && roleText.length > 0;
      return {
        role,
        // The same person wrote and photographed.
        name: place === 0 ? name : supply(name.text),
        ...(words ? { roleText: concat(roleText) } : {}),
        ...(glued ? { glued } : {}),
      };
    }),
  );
}

/** Most of the names are names; a single one that is a word needs a mark. */
function isLikely(text: Located, groups: readonly BylineGroup[]): boolean {
  const names = groups.flatMap((group) => group.names).map((name) => name.text.replace(/\s/g, ''));
  const [only] = names;
  if (only === undefined) return false;
  if (isDesk(only)) return true;
  const marked = BYLINE_MARK.test(text.text);
  const crafts = groups.every((group) => group.status === undefined);
  if (groups.every((group) => group.roleText.length === 0)) return false;
  const common = names.some(holdsCommonWord);
  const lengths = names.map((name) => name.replaceAll(GAP, '□').length);
  const few = lengths.every((length) => length <= FEW_CHARACTERS);
  // A word for who they are says as much where it stands apart: of pen names, and of surnames that no list has.
  const led = few && !common && groups.every(isLed);
  if (OFFICE.test(only) && names.length === 1) return crafts || led;
  const apart = /\p{Script=Han}[^\p{Script=Han}]+\p{Script=Han}/u.test(text.text);
  if (names.length === 1 && !marked && only.length === 2 && isCommonWord(only, apart)) return false;
  const likely = names.filter((name) => looksLikeName(name) || name.includes('·')).length;
  const short = names.every((name) => name.length > 1 && name.length <= LONGEST_NAME);
  // Brackets around role words and names say as much as half of the names: OCR misreads some, and
  // not all people have a Han surname.
  const strange = names.every((name) => looksLikeName(name) || !holdsCommonWord(name));
  const wrapped = WRAPPED.test(text.text) && (strange || likely * 2 === names.length);
  if (!few && names.some((name, i) => !name.includes('·') && at(lengths, i) > FEW_CHARACTERS)) {
    return wrapped && !common && lengths.every((length) => length <= MANY_CHARACTERS);
  }
  return short && (likely * 2 > names.length || ((marked || wrapped) && few) || led);
}

/** Whether a word of two characters or more leads to whole names, and something parts it from them. */
function isLed({ roleText: [first], names }: BylineGroup): boolean {
  if (names.some(({ text }) => /\s/u.test(text) && !DRAWN_OUT.test(text))) return false;
  return first !== undefined && /\p{Script=Han}{2}\s*[:：/／|｜丨\s]\s*$/u.test(first.text);
}

/** `■言成声`: the mark touches the name, as it does not where it stands before a rubric; ◆ is a rubric's more often. */
const TOUCHING = new RegExp(`^\\s*(?!◆)[${BYLINE_MARKS}]\\p{Script=Han}`, 'u');
/** `潮 生`: two characters on the width of three. */
const DRAWN_OUT = /^\p{Script=Han}\s+\p{Script=Han}$/u;

/** A bare name, as a commentary carries it: `言成声`, `■言成声`, `潮 生`. */
export function readBareName(text: Located): Credit[] | undefined {
  const name = withoutMark(text);
  const letters = name.text.replace(/\s/g, '');
  if (!NAME_FORM.test(letters) || isRoleWord(letters)) return undefined;
  // Short titles are drawn out, too.
  const drawn =
    DRAWN_OUT.test(name.text) && (BYLINE_MARK.test(text.text) || !holdsCommonWord(letters));
  const likely = TOUCHING.test(text.text) || drawn || looksLikeName(letters);
  return likely ? [{ role: '作者', name }] : undefined;
}
