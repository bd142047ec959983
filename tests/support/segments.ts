import type { Segment } from '../../src/parse/columns/side-by-side/segment.ts';
import { splitLines } from '../../src/parse/text/line.ts';
import { locate } from '../../src/parse/text/located.ts';
import { widthOf } from '../../src/parse/text/width-of.ts';

/** Pieces one below the other, from a row and a place on. */
export function segmentsOf(texts: readonly string[], row = 0, start = 0): Segment[] {
  return texts.map((text, i) => {
    const [line] = splitLines(locate(text, 0));
    if (!line) throw new Error('No line was cut.');
    const width = widthOf(text);
    return { line, text: line.text, row: row + i, start, end: start + width, width };
  });
}
