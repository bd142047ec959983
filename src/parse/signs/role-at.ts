import { BYLINE_MARKS } from '../text/print-marks.ts';
import { ROLE_WORDS, type RoleWord } from '../words/lists/role-words.ts';

const ROLE_OF = new Map(ROLE_WORDS);

/** `文`, `图`: words of one character need more around them than a longer one. */
const SHORT = new Set(ROLE_WORDS.map(([word]) => word).filter((word) => word.length === 1));
/** Of these, what also stands beside a name with nothing but a space between. */
const APART = '文图摄影';
/** Of longer ones, what stands at the end alone. */
const CLOSING = ROLE_WORDS.filter(([, { last }]) => last).map(([word]) => word);
/** And what does so with nothing but a space before: `王强 绘`, `王强 编著`. */
const LAST = [...CLOSING, ...[...SHORT].filter((word) => !APART.includes(word))].join('|');
/** What parts a word from its names: `文/王强`, `图丨李婷`. */
const STROKE = '[:：/／|｜丨]';

/** `记 者`, `文 ／ 图`: a word as a pattern, perhaps stretched by spaces. */
function toPattern(word: string): string {
  return [...word].map((c) => (c === '/' ? '[/／、]' : c)).join('\\s{0,3}');
}

const byLength = ROLE_WORDS.map(([word]) => word).sort((a, b) => b.length - a.length);

/** Any role word of two or more characters, for use inside a pattern; longer ones first. */
export const ROLE_PATTERN = byLength
  .filter((word) => !SHORT.has(word) && !CLOSING.includes(word))
  .map(toPattern)
  .join('|');

const PERSON_PATTERN = byLength
  .filter((word) => ROLE_OF.get(word)?.status !== undefined)
  .map(toPattern)
  .join('|');

const trailing = byLength.filter(
  (word) => (word === '摄' || !SHORT.has(word)) && ROLE_OF.get(word)?.craft !== undefined,
);

/** Words after the names that make a line a credit: `王强 摄`, `王强/文图`. */
export const TRAILING_PATTERN = trailing.map(toPattern).join('|');

/** The last characters of these words. */
export const TRAILING_ENDS: readonly string[] = trailing.map((word) => word.slice(-1));

/**
 * Whose people they are: `本报记者`, `嘉兴日报记者`, `法治周报记者`, `新华社特约记者`, `驻新埭记者`. Only before a word for a person,
 * so that no name is taken for it.
 */
const HOUSE =
  '(?:(?:据\\s*)?(?:本\\s*报|本\\s*刊|本\\s*台|\\p{Script=Han}{2,6}(?:(?<!本)报|社|网|电视台|广播|融媒体中心|传媒中心|传媒集团|客户端)|驻\\p{Script=Han}{1,3})\\s*)?';
/** `当湖街道读者`, `市公安局通讯员`: where they are from, in one word with it. */
const FROM =
  '(?:(?<=^|\\s)\\p{Script=Han}{2,8}(?:街道|镇|乡|村|社区|小区|局|中心|小学|中学|医院|银行|公司|集团))?';
/** `■ 通讯员 李婷 ■ 记者 王强`: each on the line with a mark of its own. */
const MARK = `(?:[${BYLINE_MARKS}]\\s*)?`;
const LONG_ROLE = new RegExp(
  `(?:${MARK}(?:${FROM}|${HOUSE})(${PERSON_PATTERN})|(${ROLE_PATTERN}))\\s*${STROKE}?\\s*`,
  'uy',
);
/** One character is a role word beside a stroke or a colon. */
const SHORT_ROLE = new RegExp(
  `(?<=^|[\\s/／])([${[...SHORT].join('')}])\\s*${STROKE}\\s*|[/／]\\s*([${[...SHORT].join('')}])(?=\\s|$)\\s*`,
  'uy',
);
/** Some are where they stand apart. */
const APART_ROLE = new RegExp(`(?<=^|[\\s/／])([${APART}])(?:\\s+|$)`, 'uy');
/** `王强摄`: at the very end it needs no space, as `李婷 绘` needs no stroke. */
const LAST_SHOT = new RegExp(`\\s*[/／]?\\s*(摄)\\s*$|(?<=\\s)(${LAST})\\s*$`, 'uy');

/** A role word found at a place. */
export interface FoundRole {
  readonly word: RoleWord;
  /** Place after the word and what follows it. */
  readonly end: number;
}

/**
 * The role word that begins right at a place of a text.
 *
 * @param drawn single characters that stand apart are those of names drawn out: `匡 影`
 */
export function roleAt(text: string, at: number, drawn = false): FoundRole | undefined {
  const patterns = drawn
    ? [LONG_ROLE, SHORT_ROLE, LAST_SHOT]
    : [LONG_ROLE, SHORT_ROLE, APART_ROLE, LAST_SHOT];
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const found = (match[1] ?? match[2] ?? '').replace(/\s/g, '').replace(/[／、]/g, '/');
    const word = ROLE_OF.get(found);
    if (word) return { word, end: at + match[0].length };
  }
  return undefined;
}

/** Whether letters are a role word and so no name. */
export function isRoleWord(letters: string): boolean {
  return ROLE_OF.has(letters);
}
