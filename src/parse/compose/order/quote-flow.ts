import type { BodyLine } from '../../model/item.ts';
import { CLEAR } from '../../text/points.ts';
import { NO_MARK, quoteCosts, type QuoteContext } from '../../text/quote-costs.ts';

/** What the double quotation marks say of an order of lines, in logarithms of odds; at most 0. */
export type QuoteFlow = (order: Int32Array) => number;

/**
 * A mark is lost, or the order is wrong; of what speaks in one paragraph against the way a mark stands,
 * half counts here.
 */
const COSTS: QuoteContext = { unbalanced: CLEAR, share: 0.5 };

/**
 * Weighs an order of lines by its quotation marks: they open and close by turns, and the text around
 * many a mark tells which way it stands. A line may hold none of the marks of a quotation, so this
 * is not to be told from two lines alone.
 */
export function quoteFlow(lines: readonly BodyLine[]): QuoteFlow {
  const costs = lines.map((line) => quoteCosts(line.text.text, COSTS));
  const marked = Uint8Array.from(lines, (line) => (/["“”]/u.test(line.text.text) ? 1 : 0));
  if (!marked.includes(1)) return () => 0;
  return (order) => {
    let [outside, inside] = [0, COSTS.unbalanced];
    for (const line of order) {
      if (marked[line] === 0) continue;
      const [outOut, outIn, inOut, inIn] = costs[line] ?? NO_MARK;
      [outside, inside] = [
        Math.min(outside + outOut, inside + inOut),
        Math.min(outside + outIn, inside + inIn),
      ];
    }
    return -Math.min(outside, inside + COSTS.unbalanced);
  };
}
