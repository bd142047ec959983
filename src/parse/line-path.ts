import type { BodyLine } from './items.ts';
import type { SeamScore } from './seam.ts';
import { endsSentence } from './sentence.ts';
import { quantile, widthOf } from './width.ts';

/** How one line is read after another. */
export type Reading = 'on' | 'fresh' | 'gap';

/** What it is worth to read one line right after another. */
export interface Steps {
  readonly worth: (i: number, j: number) => number;
  readonly reading: (i: number, j: number) => Reading;
}

interface Node {
  readonly block: number;
  readonly ends: boolean;
  readonly short: boolean;
  readonly indented: boolean;
  /** How well a sentence can begin so. */
  readonly start: number;
}

const POINTS = {
  /** Two lines that stand side by side in the dump. */
  neighbours: 1,
  neighbourBlocks: 0.5,
  /** A paragraph that begins with a line not indented, or after a line that is full. */
  startsFull: -1.2,
  endsFull: -0.6,
  /** A sentence that goes on in an indented line. */
  unshapely: -2,
  /** Lines are lost between the two. */
  gap: -3.5,
} as const;

/** Weighs all steps between the lines of one article. */
export function weighSteps(lines: readonly BodyLine[], seam: SeamScore): Steps {
  const width = quantile(
    lines.map((line) => widthOf(line.text.text)),
    0.6,
  );
  const texts = lines.map((line) => line.text.text);
  const nodes = lines.map((line): Node => {
    const own = widthOf(line.text.text);
    return {
      block: line.block,
      ends: endsSentence(line.text.text),
      short: own < width - 2,
      indented: own >= width - 3.6 && own <= width - 1.2,
      start: seam('。', line.text.text),
    };
  });
  const read = (i: number, j: number): [number, Reading] => {
    const [a, b] = [nodes[i], nodes[j]];
    if (!a || !b) return [0, 'on'];
    const beside =
      j !== i + 1 ? 0 : a.block === b.block ? POINTS.neighbours : POINTS.neighbourBlocks;
    const start = b.start + (b.indented ? 0 : POINTS.startsFull);
    const fresh = start + (a.ends ? (a.short ? 0 : POINTS.endsFull) : POINTS.gap);
    const on = a.ends && a.short ? -Infinity : seam(texts[i] ?? '', texts[j] ?? '');
    const bent = b.indented && !b.ends ? POINTS.unshapely : 0;
    const best = Math.max(on + bent, fresh, a.ends ? -Infinity : POINTS.gap);
    const reading = best === on + bent ? 'on' : a.ends ? 'fresh' : 'gap';
    return [best + beside, reading];
  };
  const table = lines.map((_, i) => lines.map((__, j) => read(i, j)));
  return {
    worth: (i, j) => table[i]?.[j]?.[0] ?? 0,
    reading: (i, j) => table[i]?.[j]?.[1] ?? 'on',
  };
}
