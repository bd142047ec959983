import { isLetterAt } from '../../src/parse/text/letters-of.ts';

/** Letters in a run: of five, two pages on other matters share few. */
const RUN = 5;
/** Runs that stand for a page in the index. */
export const SKETCH = 8;
/** A run that no text has: fills the sketch of a text that is shorter. */
const NONE = 0xffffffff;

/**
 * The runs of five letters or digits of a text, each as a number of 32 bits. Encoding, white space,
 * line ends, punctuation and full or half width make no difference.
 */
export function runsOf(text: string): Set<number> {
  const runs = new Set<number>();
  forRuns(text, (run) => runs.add(run));
  return runs;
}

/** The smallest runs of a text, in order: texts that are alike share most of them (min-wise hashing). */
export function sketchOf(text: string): Uint32Array {
  const sketch = new Uint32Array(SKETCH).fill(NONE);
  forRuns(text, (run) => {
    if (run >= (sketch[SKETCH - 1] ?? NONE) || sketch.includes(run)) return;
    sketch[SKETCH - 1] = run;
    sketch.sort();
  });
  return sketch;
}

/** Calls back for each run, those that come again too. */
function forRuns(text: string, each: (run: number) => void): void {
  const folded = text.normalize('NFKC');
  const last = new Uint16Array(RUN);
  let length = 0;
  for (let i = 0; i < folded.length; i++) {
    if (!isLetterAt(folded, i)) continue;
    last.copyWithin(0, 1);
    last[RUN - 1] = folded.charCodeAt(i);
    if (++length >= RUN) each(mix(last));
  }
}

/** FNV-1a, stirred so that the smallest numbers are runs of any kind. */
function mix(units: Uint16Array): number {
  let hash = 0x811c9dc5;
  for (const unit of units) hash = Math.imul(hash ^ unit, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** How many runs two sketches share. */
export function sharedBy(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < SKETCH && j < SKETCH;) {
    const [x, y] = [a[i] ?? NONE, b[j] ?? NONE];
    if (x === NONE || y === NONE) break;
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared;
}

/** The share of two texts' runs that stands in both (Dice), from 0 to 1. */
export function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const run of a) if (b.has(run)) shared++;
  return (2 * shared) / Math.max(1, a.size + b.size);
}
