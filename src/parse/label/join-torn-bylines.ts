import type { Block, BlockLine } from '../model/block.ts';
import { isSurelyByline } from '../signs/find-glued-byline.ts';
import {
  isSentFrom,
  LONGEST_BYLINE,
  mayBeginByline,
  readByline,
  type Credit,
} from '../signs/read-byline.ts';
import { isDay, readSignature } from '../signs/read-signature.ts';
import { roleAt } from '../signs/role-at.ts';
import { at } from '../text/at.ts';
import { concat, type Located } from '../text/located.ts';
import { isSurelyName } from '../words/is-common-word.ts';
import { looksLikeName } from '../words/surname.ts';

/** What a narrow column leaves of a byline for the next line: the end of a word, names, roles. */
const REST = /^\p{Script=Han}[\p{Script=Han}\s·、/／]{0,30}$/u;
/** Characters of a role word that may stand before the line's end. */
const LONGEST_ROLE = 4;
/** `叔同实验小学 四（3）班 荀子` / `涵`, `叔同实验小学 四（3）班` / `荀子涵` */
const NAME = /^\p{Script=Han}{1,4}$/u;
/** What it leaves of a name. */
const LONGEST_TAIL = 2;

/**
 * Joins a byline that runs on in the next line: `…记者 钟离 通讯员 郁小` / `满`, `…记者 钟离 通讯` /
 * `员 郁小满`, `…记者 钟离 通讯员` / `郁小满`. A blank line may part them where the first is no byline
 * by itself.
 */
export function joinTornBylines(blocks: readonly Block[]): Block[] {
  const joined: (Block & { lines: BlockLine[] })[] = [];
  for (const block of blocks) {
    const lines: BlockLine[] = [];
    for (const [i, line] of block.lines.entries()) {
      const above = lines.length > 0 ? lines : (joined.at(-1)?.lines ?? []);
      const last = above.at(-1);
      const next = block.lines[i + 1]?.text.text ?? '';
      // Names one below the other are a list.
      const mayAdd = above === lines && !isSurelyName(next);
      const whole = last && joinLines(last.text, line.text, mayAdd);
      if (whole) above.splice(-1, 1, { ...last, text: whole });
      else lines.push(line);
    }
    if (lines.length > 0) joined.push({ ...block, lines });
  }
  return joined;
}

/**
 * The two lines as one, where the second is the rest of the byline that the first begins.
 *
 * @param mayAdd whether the second may hold names only that the first does not lack
 */
function joinLines(line: Located, rest: Located, mayAdd: boolean): Located | undefined {
  if (line.text.length > LONGEST_BYLINE) return undefined;
  if (isSigned(line, rest)) return concat([line, rest]);
  if (!REST.test(rest.text) || !mayBeginByline(line)) return undefined;
  const whole = concat([line, rest]);
  const credits = readByline(whole);
  if (!credits) return undefined;
  const alone = readByline(line);
  if (endsName(credits, rest, alone) || reachesRest(whole.text, line.text.length)) return whole;
  if (readByline(rest) || !isSurelyByline(whole)) return undefined;
  if (!alone || !isSurelyByline(line)) return whole;
  return mayAdd && rest.text.split(/[\s、]+/u).every(isSurelyName) ? whole : undefined;
}

/**
 * Whether two lines are a signature: a name and its day below it, or the last character of the name; or a
 * byline and from where it was sent.
 */
function isSigned(line: Located, rest: Located): boolean {
  const whole = concat([line, rest]);
  if (isSentFrom(rest.text)) return readByline(whole) !== undefined;
  if (!isDay(rest.text) && !NAME.test(rest.text)) return false;
  const isLone = rest.text.length > 1 && !isDay(rest.text);
  return readSignature(whole) !== undefined && !(isLone && readSignature(line));
}

/** Whether a role word stands across a place of a text, or right before it: `通讯` / `员`. */
function reachesRest(text: string, place: number): boolean {
  for (let from = Math.max(0, place - LONGEST_ROLE); from < place; from++) {
    const role = roleAt(text, from);
    if (role && role.end >= place) return true;
  }
  return false;
}

/** Whether the second line is the end of the byline's last name, and no name itself. */
function endsName(
  credits: readonly Credit[],
  rest: Located,
  alone: readonly Credit[] | undefined,
): boolean {
  if (rest.text.length > LONGEST_TAIL || (alone && alone.length !== credits.length)) return false;
  const name = at(credits, credits.length - 1).name.text.replace(/\s/g, '');
  return name.length > rest.text.length && name.endsWith(rest.text) && looksLikeName(name);
}
