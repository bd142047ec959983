import type { Decision } from '../model/decision.ts';
import type { BodyLine } from '../model/item.ts';
import { columnMeasure } from '../text/column-measure.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { concat, slice, startOf, trim, type Located } from '../text/located.ts';
import { CLEAR, FAIR, SOME, STRONG } from '../text/points.ts';
import { INDENT, MOST_INDENT, PLAY, TIGHT } from '../text/squares.ts';
import { squeezedWidth, squeezeOf } from '../text/squeezed-width.ts';

/** A paragraph and the dump line on which it begins. */
export interface Paragraph {
  readonly text: Located;
  readonly number: number;
  /** How surely each of its lines begins it or goes on in it. */
  readonly breaks: readonly Decision[];
}

/** A line that exceeds its column by this share of it holds two lines and shows no indent. */
const TOO_WIDE = 0.6;
/** What speaks for (above 0) or against a paragraph's end between two printed lines. */
const SIGN = {
  /** The line before stops well short of the column's edge. */
  shortLine: STRONG,
  /** It stops nearly there. */
  nearlyShort: SOME,
  /** The line after is short by an indent, though its sentence goes on. */
  indented: CLEAR,
  /** The same, where its sentence ends with it. */
  indentedEnd: SOME,
  /** The line after fills the column from edge to edge. */
  fullLine: -CLEAR,
  /** A new block of the dump begins. */
  newBlock: FAIR,
  /** The dump shows the indent itself. */
  space: CLEAR,
} as const;

/** By so much must a paragraph be likelier than none, to begin in the midst of a sentence. */
const OPEN_BREAK = STRONG;

/**
 * Joins printed lines to paragraphs. A paragraph ends where a sentence ends and the print shows it:
 * by a line that stops short, by the indent of the next one (its width, as the extractor swallows
 * the spaces), and a little by the dump's blank line.
 *
 * @param lead squares that a dateline takes before the first line
 * @param widths as measured on all lines of the run, where these are only some
 * @param starts an editor's word: offset of a character → whether a paragraph starts there
 */
export function reflow(
  lines: readonly BodyLine[],
  starts: ReadonlyMap<number, boolean> = new Map(),
  lead = 0,
  widths: Widths = measureWidths(lines),
): Paragraph[] {
  const paragraphs: { lines: BodyLine[]; breaks: Decision[] }[] = [];
  const cut = starts.size > 0 ? lines.flatMap((line) => cutAtStarts(line, starts)) : lines;
  for (const [i, line] of cut.entries()) {
    const last = cut[i - 1];
    const open = paragraphs.at(-1);
    const known = starts.get(startOf(line.text) ?? -1);
    const weight = !last
      ? Infinity
      : known === undefined
        ? weighBreak(last, line, widths, firstLine(open, i === 1 ? lead : 0))
        : known
          ? Infinity
          : -Infinity;
    const decision = { text: line.text, margin: Math.abs(weight) };
    if (open && weight <= 0) {
      open.lines.push(line);
      open.breaks.push(decision);
    } else paragraphs.push({ lines: [line], breaks: [decision] });
  }
  return paragraphs.map(({ lines: own, breaks }) => ({
    text: concat(own.map((line) => line.text)),
    number: own[0]?.number ?? 0,
    breaks,
  }));
}

/** Widths in squares: of a line, and of the column it stands in. */
export interface Widths {
  readonly ownWidth: (line: BodyLine) => number;
  readonly widthAt: (line: BodyLine) => number;
}

/** Measures the lines of one run and the column they stand in, once a width is asked for. */
export function measureWidths(lines: readonly BodyLine[]): Widths {
  let squeeze: number | undefined;
  let measure: number | undefined;
  const ownWidth = ({ text: { text } }: BodyLine): number =>
    squeezedWidth(text, (squeeze ??= squeezeOf(lines.map((line) => line.text.text))));
  const widthAt = (line: BodyLine): number =>
    line.measure ?? (measure ??= columnMeasure(lines, ownWidth));
  return { ownWidth, widthAt };
}

/** What speaks for (above 0) or against a paragraph's beginning with a line. */
function weighBreak(last: BodyLine, line: BodyLine, widths: Widths, before: number): number {
  if (line.first !== undefined) {
    const margin = line.margin?.first ?? Infinity;
    if (!line.first) return -margin;
    // Of verse, lists and tables alone a line ends where no sentence does.
    return endsSentence(last.text.text) ? Math.max(margin, Number.EPSILON) : margin - OPEN_BREAK;
  }
  return weighEnd(last, line, widths, before);
}

/** Squares before the text of a paragraph's first line; none where it has more lines already. */
function firstLine(open: { lines: readonly BodyLine[] } | undefined, lead: number): number {
  return open?.lines.length === 1 ? INDENT + lead : 0;
}

/** What speaks for (above 0) or against a paragraph's end between two lines of no known column. */
function weighEnd(
  last: BodyLine,
  next: BodyLine,
  { ownWidth, widthAt }: Widths,
  before: number,
): number {
  if (!endsSentence(last.text.text)) return -Infinity;
  const slackBefore = widthAt(last) - ownWidth(last) - before;
  const nextWidth = widthAt(next);
  const slackAfter = nextWidth - ownWidth(next);
  const nextGoesOn = !endsSentence(next.text.text);
  let sum = 0;
  if (slackBefore >= 2) sum += SIGN.shortLine;
  else if (slackBefore >= PLAY) sum += SIGN.nearlyShort;
  if (slackAfter >= PLAY && slackAfter <= MOST_INDENT)
    sum += nextGoesOn ? SIGN.indented : SIGN.indentedEnd;
  else if (slackAfter < TIGHT && slackAfter > TOO_WIDE * -nextWidth) sum += SIGN.fullLine;
  if (last.block !== next.block) sum += SIGN.newBlock;
  if (next.indent > last.indent) sum += SIGN.space;
  return sum;
}

/** Cuts a line where an editor says that a paragraph starts inside it. */
function cutAtStarts(line: BodyLine, starts: ReadonlyMap<number, boolean>): BodyLine[] {
  const at = line.text.at.findIndex((offset, i) => i > 0 && starts.get(offset) === true);
  if (at < 0) return [line];
  const rest = { ...line, text: trim(slice(line.text, at)) };
  return [{ ...line, text: trim(slice(line.text, 0, at)) }, ...cutAtStarts(rest, starts)];
}
