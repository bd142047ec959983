import type { PrintedLine } from './printing/read-lines.ts';

/** Side of a square, and from one line to the next, in pixels. */
const SQUARE = 10;
const LINE = 15;

/** Where a made column stands, and whose it is. */
export interface ColumnPlace {
  story?: number;
  left?: number;
  top?: number;
  /** The block of its first paragraph. */
  block?: number;
}

/** Printed lines of one column, for tests: a list of paragraphs, each a list of its lines. */
export function makeColumn(
  paragraphs: readonly (readonly string[])[],
  { story = 0, left = 0, top = 0, block = 0 }: ColumnPlace = {},
): PrintedLine[] {
  const lines = paragraphs.flatMap((own, i) => own.map((text) => ({ text, block: block + i })));
  return lines.map(({ text, block: of }, i) => ({
    sheet: 0,
    part: 'paragraph',
    story,
    block: of,
    text,
    left,
    right: left + SQUARE * text.length,
    top: top + LINE * i,
    bottom: top + LINE * i + SQUARE,
    size: SQUARE,
  }));
}
