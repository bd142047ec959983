import { weighClosing, weighOpening } from './read-quotes.ts';

/** What a text costs from outside or inside a quotation to outside or inside. */
export type QuoteCosts = readonly [outOut: number, outIn: number, inOut: number, inIn: number];

/** What a text without a quotation mark costs. */
export const NO_MARK: QuoteCosts = [0, Infinity, Infinity, 0];

/** What speaks against readings of a mark, and what stands around the text. */
export interface QuoteContext {
  /** A mark opens inside a quotation, or closes outside one. */
  readonly unbalanced: number;
  /** Of what the characters around a straight mark say, this share counts. */
  readonly share?: number;
  /** A text begins with a mark that closes, or ends with one that opens. */
  readonly atEdge?: number;
  readonly before?: string;
  readonly after?: string;
}

/**
 * The cheapest ways through the double quotation marks of a text: they open and close by turns, and
 * what stands around a straight mark tells which way it stands.
 */
export function quoteCosts(
  text: string,
  { unbalanced, share = 1, atEdge = 0, before: last = '', after: next = '' }: QuoteContext,
): QuoteCosts {
  let [outOut, outIn, inOut, inIn] = NO_MARK;
  for (const { 0: glyph, index: at } of text.matchAll(/["“”]/gu)) {
    const [before, after] = [text[at - 1] ?? last, text[at + 1] ?? next];
    const straight = glyph === '"';
    const opens =
      (straight ? share * weighOpening(before, after) : glyph === '“' ? 0 : Infinity) +
      (at === text.length - 1 ? atEdge : 0);
    const closes =
      (straight ? share * weighClosing(before, after) : glyph === '”' ? 0 : Infinity) +
      (at === 0 ? atEdge : 0);
    const toIn = (out: number, into: number): number => opens + Math.min(out, into + unbalanced);
    const toOut = (out: number, into: number): number => closes + Math.min(into, out + unbalanced);
    [outOut, outIn] = [toOut(outOut, outIn), toIn(outOut, outIn)];
    [inOut, inIn] = [toOut(inOut, inIn), toIn(inOut, inIn)];
  }
  return [outOut, outIn, inOut, inIn];
}
