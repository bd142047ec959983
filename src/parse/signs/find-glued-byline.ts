import { slice, trim, type Located } from '../text/located.ts';
import { isSurelyName } from '../words/is-common-word.ts';
import { BYLINE_MARK, LONGEST_BYLINE, readBareName, readByline } from './read-byline.ts';
import { readClosingNames } from './read-signature.ts';
import { ROLE_PATTERN, TRAILING_ENDS, TRAILING_PATTERN } from './role-at.ts';

const GLUED = new RegExp(
  `${BYLINE_MARK.source}|(?<=[\\s。！？!?”"）)])[(（〈]?(?:本\\s*报\\s*)?(?:${ROLE_PATTERN})`,
  'gu',
);
/** `…结构封顶。 王强 摄`, `…结构封顶。（王强/摄）` */
const GLUED_CREDIT = new RegExp(
  `(?<=[。！？!?”"）)]\\s{0,3}|\\s)[(（〈]?\\s*[\\p{Script=Han}·、 ]{2,24}[/／ ]?\\s?(?:${TRAILING_PATTERN})\\s*[)）〉]?\\s*$`,
  'u',
);

/** `…结构封顶。（新华社记者 王强）`, `…结构封顶。（王强）`: names after the last words. */
const IN_BRACKETS = /(?<=[。！？!?…”’"）)]\s{0,3})[（(〈][^（()）〈〉。，,]{2,60}[）)〉]\s*$/u;

/** What such a credit ends with: this is asked first, as the pattern is tried at each place. */
const CREDIT_ENDS: ReadonlySet<string> = new Set([...TRAILING_ENDS, ')', '）', '〉']);

/** `…大会召开见习记者李强`: nothing parts the byline from a headline. */
const GLUED_ROLE =
  /(?<=^[^，。；：！？,;:]{6,40})(?<!告诉|对|向|和|与|的|据|位|名)(?:本报|见习|首席|特约|实习)?记者(?=[\p{Script=Han}·\s]{2,40}$)/u;

/** Where a byline that is glued to the end of a line begins: `…新突破■记者 胡佳英`. */
export function findGluedByline(text: Located): number | undefined {
  const from = Math.max(0, text.text.length - LONGEST_BYLINE);
  // Each line of a page is asked, so the pattern is run in place: `matchAll` would copy it.
  GLUED.lastIndex = from;
  for (let match = GLUED.exec(text.text); match; match = GLUED.exec(text.text)) {
    if (match.index === 0) continue;
    const rest = slice(text, match.index);
    if (readByline(rest) ?? (BYLINE_MARK.test(match[0]) && readBareName(rest))) return match.index;
  }
  const role = text.text.includes('记者') ? GLUED_ROLE.exec(text.text) : null;
  if (role && isSurelyByline(slice(text, role.index))) return role.index;
  if (!CREDIT_ENDS.has(text.text.trimEnd().slice(-1))) return undefined;
  const bracket = IN_BRACKETS.exec(text.text.slice(from));
  if (bracket && from + bracket.index > 0) {
    const names = trim(slice(text, from + bracket.index));
    if (readByline(names) ?? readClosingNames(names)) return from + bracket.index;
  }
  const tail = GLUED_CREDIT.exec(text.text.slice(from));
  const at = tail && from + tail.index;
  return at && readByline(slice(text, at)) ? at : undefined;
}

/** Whether a text is a byline of which each name is surely one. */
export function isSurelyByline(text: Located): boolean {
  const credits = readByline(text);
  return credits?.every(({ name }) => isSurelyName(name.text.replace(/\s/g, ''))) ?? false;
}
