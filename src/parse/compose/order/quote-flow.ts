import type { BodyLine } from '../../model/item.ts';
import { CLEAR } from '../../text/points.ts';
import { weighClosing, weighOpening } from '../../text/read-quotes.ts';

/** What the double quotation marks say of an order of lines, in logarithms of odds; at most 0. */
export type QuoteFlow = (order: Int32Array) => number;

/** A mark opens inside a quotation, or closes outside one: one is lost, or the order is wrong. */
const UNBALANCED = CLEAR;
/** Of what speaks in one paragraph against the way a mark stands, this share counts here. */
const SHARE = 0.5;

const MARKS = /["“”]/gu;

/** What a line costs from outside or inside a quotation (row) to outside or inside (column). */
type Costs = readonly [outOut: number, outIn: number, inOut: number, inIn: number];

const NO_MARK: Costs = [0, Infinity, Infinity, 0];

/**
 * Weighs an order of lines by its quotation marks: they open and close by turns, and the text around
 * many a mark tells which way it stands. A line may hold none of the marks of a quotation, so this
 * is not to be told from two lines alone.
 */
export function quoteFlow(lines: readonly BodyLine[]): QuoteFlow {
  const costs = lines.map((line) => costsOf(line.text.text));
  const marked = Uint8Array.from(costs, (cost) => (cost === NO_MARK ? 0 : 1));
  if (!marked.includes(1)) return () => 0;
  return (order) => {
    let [outside, inside] = [0, UNBALANCED];
    for (const line of order) {
      if (marked[line] === 0) continue;
      const [outOut, outIn, inOut, inIn] = costs[line] ?? NO_MARK;
      [outside, inside] = [
        Math.min(outside + outOut, inside + inOut),
        Math.min(outside + outIn, inside + inIn),
      ];
    }
    return -Math.min(outside, inside + UNBALANCED);
  };
}

function costsOf(text: string): Costs {
  let found = false;
  let [outOut, outIn, inOut, inIn] = NO_MARK;
  for (const { 0: glyph, index: at } of text.matchAll(MARKS)) {
    found = true;
    const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? ''];
    const opens =
      glyph === '"' ? SHARE * weighOpening(before, after) : glyph === '“' ? 0 : Infinity;
    const closes =
      glyph === '"' ? SHARE * weighClosing(before, after) : glyph === '”' ? 0 : Infinity;
    const toIn = (out: number, into: number): number => opens + Math.min(out, into + UNBALANCED);
    const toOut = (out: number, into: number): number => closes + Math.min(into, out + UNBALANCED);
    [outOut, outIn] = [toOut(outOut, outIn), toIn(outOut, outIn)];
    [inOut, inIn] = [toOut(inOut, inIn), toIn(inOut, inIn)];
  }
  return found ? [outOut, outIn, inOut, inIn] : NO_MARK;
}
