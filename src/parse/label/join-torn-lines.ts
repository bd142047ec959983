import type { Unit } from '../model/unit.ts';
import { mayBeRubric } from '../signs/may-be-rubric.ts';
import { BEGINS } from '../text/edges.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { likelyMeasures } from '../text/likely-measures.ts';
import { concat } from '../text/located.ts';
import { INDENT, SPREAD, TIGHT } from '../text/squares.ts';
import { widthOf } from '../text/width-of.ts';
import { leadsToArticle } from './leads-to-article.ts';

/** Shorter lines are no halves: a line drawn out has each of its characters alone. */
const LEAST_HALF = 5;
/** One printed line is torn in no more parts. */
const MOST_PARTS = 6;

/**
 * Joins the parts of one printed line that the extractor set on lines of their own: each begins
 * with punctuation that can't begin a line, or with an opening quote and fills with the others what
 * the first leaves of the column.
 */
export function joinTornLines(units: readonly Unit[]): Unit[] {
  const tears = units.some((unit, i) => i > 0 && BEGINS.hanging.test(unit.text.text));
  const widths = likelyMeasures(units.map((unit) => widthOf(unit.text.text)));
  const joined: Unit[] = [];
  let above: Unit | undefined;
  for (let i = 0; i < units.length;) {
    const parts = countParts(units, i, above, widths[i] ?? [], tears);
    const [first, ...rest] = units.slice(i, i + parts);
    if (!first) break;
    const text = rest.length > 0 ? concat([first, ...rest].map((unit) => unit.text)) : first.text;
    joined.push(Object.assign({}, first, { text }));
    above = parts === 1 ? first : undefined;
    i += parts;
  }
  return joined;
}

/**
 * How many units from `start` on are one printed line.
 *
 * @param above the unit before, if it is a line by itself
 */
function countParts(
  units: readonly Unit[],
  start: number,
  above: Unit | undefined,
  widths: readonly number[],
  tears: boolean,
): number {
  const first = units[start];
  if (first?.kind !== 'plain' && first?.kind !== 'lead') return 1;
  let parts = 1;
  let width = widthOf(first.text.text);
  for (let end = start + 1; end < Math.min(units.length, start + MOST_PARTS); end++) {
    const [last, next] = [units[end - 1], units[end]];
    if (!last || next?.kind !== 'plain' || next.level > 0) break;
    // A rubric in brackets is whole; only a quote hangs on from line to line.
    if (next.block !== last.block && mayBeRubric(next.text.text)) break;
    const ended = endsSentence(last.text.text);
    const hangs = BEGINS.hanging.test(next.text.text) && (next.block === last.block || !ended);
    if (
      !hangs &&
      (!BEGINS.opener.test(next.text.text) || (ended && (!tears || leadsToArticle(units, end))))
    )
      break;
    if (!hangs && isWhole(above, first)) break;
    const own = widthOf(next.text.text);
    width += own;
    const begins = ended && !hangs && widths.some((column) => isNear(own, column - INDENT));
    if (begins) break;
    if (hangs || widths.some((column) => fills(width, column))) parts = end - start + 1;
  }
  return parts;
}

/** Whether a line is as wide as the one right above it: both are halves of a headline's part. */
function isWhole(above: Unit | undefined, line: Unit): boolean {
  if (above?.kind !== 'plain' || above.block !== line.block) return false;
  const own = widthOf(line.text.text);
  return own >= LEAST_HALF && Math.abs(widthOf(above.text.text) - own) < TIGHT;
}

function fills(width: number, column: number): boolean {
  return isNear(width, column) || isNear(width, column - INDENT);
}

function isNear(width: number, other: number): boolean {
  return Math.abs(width - other) <= SPREAD;
}
