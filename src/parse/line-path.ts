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
  readonly ends: boolean;
  readonly short: boolean;
  /** Stops so short of the column's edge that a paragraph must end here. */
  readonly cut: boolean;
  readonly indented: boolean;
  /** Begins with a word that opens a sentence. */
  readonly opens: boolean;
  /** How well a sentence can begin so. */
  readonly start: number;
}

const POINTS = {
  /** A paragraph that begins with a line not indented, or after a line that is full. */
  startsFull: -1.2,
  endsFull: -0.4,
  /** A sentence that begins as sentences do. */
  opener: 1,
  /** A sentence that goes on in an indented line. */
  unshapely: -0.7,
  /** A paragraph's last full stop is lost. */
  lostStop: -1,
  /** A sentence goes on though its line stops far short of the column's edge. */
  cutLine: -2,
  /** Lines are lost between the two. */
  gap: -3.5,
} as const;

/** The share of the column that the last line of a paragraph may leave. */
const CUT = 0.6;
/** `据悉，`, `近年来，`, `会上，`: what a sentence begins with, rarely anything else. */
const OPENER =
  /^(?:据悉|据了解|据介绍|此外|另外|同时|目前|当前|眼下|近年来|近日|日前|昨天|今年以来|去年以来|接下来|下一步|随后|其间|期间|会上|会议(?:指出|强调|要求)|活动中|现场|如今|截至目前|与此同时|不仅如此|记者了解到)[，,]?/u;

/** The width of the column that lines come from, in squares: what most of them fill. */
export function fullWidth(lines: readonly BodyLine[]): number {
  return quantile(
    lines.map((line) => widthOf(line.text.text)),
    0.6,
  );
}

/** Weighs all steps between the lines of one article. */
export function weighSteps(lines: readonly BodyLine[], seam: SeamScore): Steps {
  const width = fullWidth(lines);
  const texts = lines.map((line) => line.text.text);
  const nodes = lines.map((line, i): Node => {
    // The first line lacks the width of the dateline or the indent before it.
    const own = i === 0 ? width : widthOf(line.text.text);
    return {
      ends: endsSentence(line.text.text),
      short: own < width - 2,
      cut: own < CUT * width,
      indented: own >= width - 3.2 && own <= width - 1.4,
      opens: OPENER.test(line.text.text),
      start: seam('。', line.text.text) + (OPENER.test(line.text.text) ? POINTS.opener : 0),
    };
  });
  const read = (i: number, j: number): [number, Reading] => {
    const [a, b] = [nodes[i], nodes[j]];
    if (!a || !b) return [0, 'on'];
    const start = b.start + (b.indented ? 0 : POINTS.startsFull);
    const ended = a.ends ? (a.short ? 0 : POINTS.endsFull) : a.cut ? POINTS.lostStop : POINTS.gap;
    const fresh = start + ended;
    const bent = (b.indented && !b.ends) || b.opens ? POINTS.unshapely : 0;
    const broken = a.cut && !a.ends ? POINTS.cutLine : 0;
    const on = a.ends && a.short ? -Infinity : seam(texts[i] ?? '', texts[j] ?? '') + bent + broken;
    const best = Math.max(on, fresh, a.ends ? -Infinity : POINTS.gap);
    const reading = best === on ? 'on' : best === fresh && (a.ends || a.cut) ? 'fresh' : 'gap';
    return [best, reading];
  };
  const count = lines.length;
  const worths = new Float64Array(count * count);
  const readings = new Array<Reading>(count * count);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) {
      const [worth, reading] = read(i, j);
      worths[i * count + j] = worth;
      readings[i * count + j] = reading;
    }
  }
  return {
    worth: (i, j) => worths[i * count + j] ?? 0,
    reading: (i, j) => readings[i * count + j] ?? 'on',
  };
}
