import type { Block } from '../model/block.ts';
import { findJumpFrom, findJumpTo } from '../signs/find-jump.ts';
import { readByline } from '../signs/read-byline.ts';
import { readClosingNames, readSignature } from '../signs/read-signature.ts';
import { roleAt } from '../signs/role-at.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { concat, EMPTY, slice, trim, type Located } from '../text/located.ts';
import { withTexts } from './with-texts.ts';

/** A bracket that opens and does not close on its line, with what it holds of it. */
const OPEN = /[(（〈<]\s*([^()（）〈〉<>。，,]{0,60})$/u;
/** The same with names alone, as it may stand after a sentence: `。（嵇` / `兰）`. */
const OPEN_NAMES = /[(（〈]\s*[\p{Script=Han}\s·、:：]{0,40}$/u;
/** The beginning of a role word: `（本报记` / `者 王强）`. */
const TORN_ROLE =
  /[(（〈<]\s*(?:本|本报|(?:本报|新华社|见习|首席|全媒体)?记|通|通讯|见|见习|首|首席)$/u;
const LAST_BRACKET = /[(（〈<][^(（〈<]*$/u;
/** The rest of such a bracket: names, and a role word perhaps. */
const CLOSE = /^[\p{Script=Han}\s·、/／]{0,24}[)）〉>]/u;
/** The rest is not further away; a line of the next column can come between. */
const FARTHEST = 3;

/** `（下转` / `2版）`, `（上接第` / `1版）` */
const OPEN_JUMP = /[(（【[]\s*(?:下转?|上接?|紧接?)\s*第?\s*[A-D]?\d{0,2}$/u;
const CLOSE_JUMP = /^[转接第A-D\d一二三四五六七八九十\s]{0,6}版?[^，。()（）]{0,6}[)）】\]]/u;

/**
 * Joins a byline or a jump in brackets that runs on from one line to the next: `。（见习记者 吴建` /
 * `国）`, `（下转` / `2版）`. What follows the bracket stays on its own line.
 */
export function joinBrackets(blocks: readonly Block[]): Block[] {
  const texts = blocks.flatMap(({ lines }) => lines.map(({ text }) => text));
  const above = (i: number): string => texts[i - 1]?.text ?? '';
  if (!texts.some(({ text }, i) => mayOpen(text, above(i)))) return [...blocks];
  for (let i = 0; i < texts.length; i++) {
    const open = texts[i];
    if (!open || !mayOpen(open.text, above(i))) continue;
    const closing = OPEN_JUMP.test(open.text) ? CLOSE_JUMP : CLOSE;
    const close = texts.slice(i + 1, i + 1 + FARTHEST).findIndex(({ text }) => closing.test(text));
    const last = texts[i + 1 + close];
    if (close < 0 || !last) continue;
    const length = closing.exec(last.text)?.[0].length ?? 0;
    const [end, between] = [slice(last, 0, length), texts.slice(i + 1, i + 1 + close)];
    // Lines between are more of the names, or stand in another column.
    const whole = concat([open, ...between, end]);
    const joined = between.length > 0 && isWhole(whole, above(i)) ? whole : concat([open, end]);
    if (!isWhole(joined, above(i))) continue;
    texts[i] = joined;
    texts[i + 1 + close] = trim(slice(last, length));
    if (joined === whole) texts.fill(EMPTY, i + 1, i + 1 + close);
  }
  return withTexts(blocks, texts);
}

/**
 * Whether a bracket at the end of a text holds a byline or a jump, or the text is a signature with it.
 *
 * @param before the line above
 */
function isWhole(text: Located, before: string): boolean {
  const start = text.text.search(LAST_BRACKET);
  const bracket = slice(text, start);
  if (readByline(bracket) ?? findJumpTo(bracket) ?? findJumpFrom(bracket)) return true;
  if (endsSentence(start > 0 ? text.text.slice(0, start) : before))
    return readClosingNames(bracket) !== undefined;
  return start > 0 && readSignature(text) !== undefined;
}

function mayOpen(text: string, before: string): boolean {
  const match = OPEN.exec(text);
  if (!match) return false;
  const begins =
    roleAt(match[1] ?? '', 0) !== undefined || TORN_ROLE.test(text) || OPEN_JUMP.test(text);
  const sentence = match.index > 0 ? text.slice(0, match.index) : before;
  return begins || (OPEN_NAMES.test(text) && endsSentence(sentence));
}
