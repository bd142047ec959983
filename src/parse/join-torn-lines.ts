import { concat } from './located.ts';
import { likelyWidths } from './column-widths.ts';
import { endsSentence } from './sentence.ts';
import type { Unit } from './units.ts';
import { widthOf } from './width.ts';

/** What no printed line begins with: it hangs on the line before. */
const CLOSING = /^[，。、；：！？”’）》」』】,.;:!?)…]/u;
/** What extractors cut a line before, as it is set from another font or with a space. */
const OPENING = /^[“‘（《「『【]/u;
/** Squares by which two parts of one line may miss its column's width. */
const SLACK = 1.5;

/**
 * Joins the parts of one printed line that the extractor set on two: the second begins with
 * punctuation that can't begin a line, or with an opening quote and fills what the first leaves of
 * the column.
 */
export function joinTornLines(units: readonly Unit[]): Unit[] {
  const widths = likelyWidths(units.map((unit) => widthOf(unit.text.text)));
  const joined: Unit[] = [];
  for (const [i, unit] of units.entries()) {
    const last = joined.at(-1);
    if (last && isTorn(last, unit, widths[i] ?? [])) {
      joined[joined.length - 1] = Object.assign({}, last, { text: concat([last.text, unit.text]) });
    } else {
      joined.push(unit);
    }
  }
  return joined;
}

function isTorn(last: Unit, unit: Unit, widths: readonly number[]): boolean {
  if (unit.kind !== 'plain' || unit.level > 0) return false;
  if (last.kind !== 'plain' && last.kind !== 'lead') return false;
  const next = unit.text.text;
  if (CLOSING.test(next)) return unit.block === last.block || !endsSentence(last.text.text);
  if (!OPENING.test(next) || endsSentence(last.text.text)) return false;
  const together = widthOf(last.text.text) + widthOf(next);
  return widths.some((width) => Math.abs(together - width) <= SLACK);
}
