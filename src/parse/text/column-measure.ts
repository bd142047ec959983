import { at } from './at.ts';
import { endsSentence } from './ends-sentence.ts';
import type { Located } from './located.ts';
import { FULL_LINES, quantile } from './quantile.ts';
import { INDENT } from './squares.ts';
import { widthOf } from './width-of.ts';

/** A line and the block of the dump that it stands in. */
interface PlacedLine {
  readonly text: Located;
  readonly block: number;
}

/** What a line is by its place in its block, before anything is known of its column. */
type Place = 'opens' | 'inner' | 'closes';

/** The share of the lines at each place that do what most do there, and each of two other things. */
const MOST = 0.75;
const FEW = (1 - MOST) / 2;
/** Shares of the lines at each place that fill the column, that are indented, and that stop short. */
const SHARES: Readonly<Record<Place, readonly [full: number, indented: number, short: number]>> = {
  opens: [FEW, MOST, FEW],
  inner: [MOST, FEW, FEW],
  closes: [FEW, FEW, MOST],
};
/** Share of lines that fit no column: two printed lines joined, lost letters. */
const STRAY = 0.01;
/** Lines are measured in halves of a square. */
const STEP = 0.5;
/** Fewer lines than this tell nothing of what is usual. */
const LEAST_LINES = 4;

/**
 * The measure in squares of the column that lines come from, be they in order or mixed: the one that
 * makes their widths likeliest, where lines that open a block are short by an indent and those that
 * close one may stop anywhere. So an article of paragraphs of two lines is not taken for one of a
 * narrower column.
 *
 * @param ownWidth a line's width in squares
 */
export function columnMeasure<T extends PlacedLine>(
  lines: readonly T[],
  ownWidth: (line: T) => number = ({ text }) => widthOf(text.text),
): number {
  const widths = lines.map(ownWidth);
  if (lines.length < LEAST_LINES) return quantile(widths, FULL_LINES);
  // Most lines are as wide as others at the same place, and are weighed with them.
  const alike = new Map<string, { own: number; place: Place; count: number }>();
  for (const [i, line] of lines.entries()) {
    const [own, place] = [at(widths, i), placeOf(lines[i - 1], line, lines[i + 1])];
    const key = `${place} ${String(own)}`;
    const known = alike.get(key);
    if (known) known.count++;
    else alike.set(key, { own, place, count: 1 });
  }
  const measured = new Set(widths.map((width) => Math.round(width / STEP) * STEP));
  const wider = [...measured].map((width) => width + INDENT);
  let best = { width: 0, worth: -Infinity };
  for (const width of measured.union(new Set(wider))) {
    if (width <= 2 * INDENT) continue;
    let worth = 0;
    for (const { own, place, count } of alike.values()) {
      worth += count * Math.log(likelihood(width - own, place, width));
    }
    if (worth > best.worth) best = { width, worth };
  }
  return best.width;
}

function placeOf(
  before: PlacedLine | undefined,
  line: PlacedLine,
  after: PlacedLine | undefined,
): Place {
  const opens = !before || (before.block !== line.block && endsSentence(before.text.text));
  if (opens) return 'opens';
  const isLast = !after || after.block !== line.block;
  return isLast && endsSentence(line.text.text) ? 'closes' : 'inner';
}

function likelihood(slack: number, place: Place, width: number): number {
  const [full, indented, short] = SHARES[place];
  const isShort = slack > -1 && slack < width;
  return (
    full * peak(slack) +
    indented * peak(slack - INDENT) +
    (isShort ? short * STEP : 0) / width +
    STRAY / width
  );
}

/** How likely a full line is to miss the edge by some squares: squeezed marks let more in. */
function peak(slack: number): number {
  return PEAK * Math.exp(-Math.abs(slack) / OFF);
}
/** Squares by which a full line misses its edge, in the mean. */
const OFF = 0.6;
/** Makes the steps to both sides sum to one. */
const PEAK = Math.tanh(STEP / OFF / 2);
