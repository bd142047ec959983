import type { Block } from '../model/block.ts';
import { findDateline } from '../signs/find-dateline.ts';
import { at } from '../text/at.ts';
import { concat, slice, trim, type Located } from '../text/located.ts';
import { withTexts } from './with-texts.ts';

/** What may be the first words of a dateline: most lines are sorted out by this alone. */
const BEGINS = /^[【[]?(?:据|综合)?\s*(?:本\s*报|新\s*华|新$|据$|中新|央视|人民日报)/u;
/** A dateline with its names stands on no more lines of a narrow column. */
const MOST_LINES = 4;

/**
 * Joins a dateline that runs on in the next lines, alone or with the names in brackets behind it, also
 * over a blank line: `新华社北京8月` / `1日电（记者 王强）昨`. What follows stays on its own line.
 */
export function joinTornDatelines(blocks: readonly Block[]): Block[] {
  const texts = blocks.flatMap(({ lines }) => lines.map(({ text }) => text));
  if (!texts.some(({ text }) => BEGINS.test(text))) return [...blocks];
  for (const [i, first] of texts.entries()) {
    const end = endOfTorn(texts.slice(i, i + MOST_LINES));
    if (end === undefined) continue;
    const joined = [first];
    let left = end - first.text.length;
    for (let next = i + 1; left > 0; next++) {
      const line = at(texts, next);
      joined.push(slice(line, 0, left));
      texts[next] = trim(slice(line, Math.min(left, line.text.length)));
      left -= line.text.length;
    }
    texts[i] = trim(concat(joined));
  }
  return withTexts(blocks, texts);
}

/** Where a dateline ends in some lines, if the first of them begins it and another ends it. */
function endOfTorn(lines: readonly Located[]): number | undefined {
  const [first] = lines;
  if (!first || !BEGINS.test(first.text)) return undefined;
  const whole = concat(lines);
  const found = findDateline(whole);
  const end = found && whole.text.length - found.rest.text.length;
  return end !== undefined && end > first.text.length && end < whole.text.length ? end : undefined;
}
