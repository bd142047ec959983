import type { Block, BlockLine } from '../model/block.ts';
import { readByline } from '../signs/read-byline.ts';
import { roleAt } from '../signs/role-at.ts';
import { concat, EMPTY, slice, trim, type Located } from '../text/located.ts';

/** A bracket that opens and does not close on its line, with what it holds of it. */
const OPEN = /[(（〈<]\s*([^()（）〈〉<>。，,]{2,60})$/u;
/** The rest of such a bracket: names, and a role word perhaps. */
const CLOSE = /^[\p{Script=Han}\s·、/／]{0,24}[)）〉>]/u;
/** The rest is not further away; a line of the next column can come between. */
const FARTHEST = 3;

/**
 * Joins a byline in brackets that runs on from one line to the next: `。（见习记者 吴建` / `国）`. What
 * follows the bracket stays on its own line.
 */
export function joinBrackets(blocks: readonly Block[]): Block[] {
  const opens = blocks.some(({ lines }) => lines.some(({ text }) => opensByline(text.text)));
  if (!opens) return [...blocks];
  const lines = blocks.flatMap((block) => block.lines.map((line): BlockLine => ({ ...line })));
  const texts = lines.map(({ text }) => text);
  for (let i = 0; i < lines.length; i++) {
    const open = texts[i];
    if (!open || !opensByline(open.text)) continue;
    const close = texts.slice(i + 1, i + 1 + FARTHEST).findIndex(({ text }) => CLOSE.test(text));
    const last = texts[i + 1 + close];
    if (close < 0 || !last) continue;
    const length = CLOSE.exec(last.text)?.[0].length ?? 0;
    const [end, between] = [slice(last, 0, length), texts.slice(i + 1, i + 1 + close)];
    // Lines between are more of the names, or stand in another column.
    const whole = concat([open, ...between, end]);
    const joined = between.length > 0 && isByline(whole) ? whole : concat([open, end]);
    if (!isByline(joined)) continue;
    texts[i] = joined;
    texts[i + 1 + close] = trim(slice(last, length));
    if (joined === whole) texts.fill(EMPTY, i + 1, i + 1 + close);
  }
  let at = 0;
  return blocks
    .map((block) => ({
      ...block,
      lines: block.lines.flatMap((line) => {
        const text = texts[at++] ?? line.text;
        return text.text === '' ? [] : [{ ...line, text }];
      }),
    }))
    .filter(({ lines: left }) => left.length > 0);
}

/** Whether a bracket at the end of a text holds a byline. */
function isByline(text: Located): boolean {
  const start = text.text.search(/[(（〈<][^(（〈<]*$/u);
  return readByline(slice(text, start)) !== undefined;
}

function opensByline(text: string): boolean {
  const inside = OPEN.exec(text)?.[1];
  return inside !== undefined && roleAt(inside, 0) !== undefined;
}
