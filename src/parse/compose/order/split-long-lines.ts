import type { BodyLine } from '../../model/item.ts';
import { slice } from '../../text/located.ts';
import { SPREAD } from '../../text/squares.ts';
import { widthOf } from '../../text/width-of.ts';
import type { SeamScore } from '../../words/seam-scorer.ts';

/** A line this many times as wide as its column holds two printed lines. */
const TOO_WIDE = 1.6;
/** How far from the column's edge the first line's end is looked for, in squares. */
const NARROWER = 3;

/**
 * Cuts lines that hold two printed lines because the dump lost the space at the first one's end:
 * near the column's edge, where the seam is weakest and where other lines of the article go on best
 * with the two parts.
 *
 * @param width of the column, in squares
 */
export function splitLongLines(
  lines: readonly BodyLine[],
  width: number,
  seam: SeamScore,
): BodyLine[] {
  return lines.flatMap((line) => {
    const own = widthOf(line.text.text);
    if (own < TOO_WIDE * width || own > 2 * width + SPREAD) return [line];
    const cut = bestCut(line, lines, width, seam);
    if (cut === undefined) return [line];
    return [
      { ...line, text: slice(line.text, 0, cut) },
      { ...line, text: slice(line.text, cut), indent: 0 },
    ];
  });
}

function bestCut(
  line: BodyLine,
  lines: readonly BodyLine[],
  width: number,
  seam: SeamScore,
): number | undefined {
  const { text } = line.text;
  const others = lines.filter((other) => other !== line).map((other) => other.text.text);
  let best: { cut: number; score: number } | undefined;
  for (let cut = 1; cut < text.length; cut++) {
    const [left, right] = [text.slice(0, cut), text.slice(cut)];
    const own = widthOf(left);
    if (own < width - NARROWER || own > width + SPREAD) continue;
    const into = others.reduce((most, other) => Math.max(most, seam(other, right)), 0);
    const outOf = others.reduce((most, other) => Math.max(most, seam(left, other)), 0);
    const score = Math.max(into + outOf, 0) - seam(left, right);
    if (score > (best?.score ?? -Infinity)) best = { cut, score };
  }
  return best?.cut;
}
