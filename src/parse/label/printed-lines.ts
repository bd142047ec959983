import { endsSentence } from '../text/ends-sentence.ts';
import { slice, type Located } from '../text/located.ts';
import { FULL_LINES, quantile } from '../text/quantile.ts';
import { SHORT } from '../text/squares.ts';
import { widthOf } from '../text/width-of.ts';

/**
 * The printed lines of a block whose line ends stand as single spaces. A space inside a printed
 * line (after half-width punctuation, around digits) is told from a line end by the width that
 * most lines have: pieces that fit one line together are one line.
 */
export function printedLines(text: Located): Located[] {
  const ends = [...text.text.matchAll(/\s+/g)].map((match) => match.index);
  const starts = [0, ...ends.map((end) => end + 1)];
  const pieces = starts.map((start, i): [number, number] => [start, ends[i] ?? text.text.length]);
  const widths = pieces.map(([start, end]) => widthOf(text.text.slice(start, end)));
  const width = quantile(widths, FULL_LINES);
  const lines: [number, number][] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last && isOneLine(text.text.slice(...last), text.text.slice(...piece), width)) {
      last[1] = piece[1];
    } else {
      lines.push([...piece]);
    }
  }
  return lines.map(([start, end]) => slice(text, start, end));
}

/** Half a line that does not end a sentence, and a piece that still fits beside it. */
function isOneLine(left: string, right: string, width: number): boolean {
  const together = widthOf(left) + widthOf(right);
  return widthOf(left) < 0.6 * width && !endsSentence(left) && together <= width + SHORT;
}
