import type { Line } from './lines.ts';
import type { Located } from './located.ts';
import { gapEvidence } from './gap-evidence.ts';
import { endsSentence } from './sentence.ts';
import { textOf, WIDE_GAP, type Atom, type Row } from './row-pieces.ts';
import type { SeamScore } from './seam.ts';
import { quantile, widthOf } from './width.ts';

/** A piece of one row that stands in one column. */
export interface Segment {
  readonly line: Line;
  readonly text: Located;
  readonly row: number;
  readonly start: number;
  readonly end: number;
  /** In squares of the print. */
  readonly width: number;
}

/** Segments one below the other. */
export interface Column {
  readonly segments: Segment[];
}

/** Points for what the places in the rows say; the unit is the logarithm of odds, roughly. */
const POINTS = {
  /** A piece begins where its column does. */
  below: 3,
  /** It begins some places to the right: an indent. */
  indented: 2.5,
  /** It is off by what other letters to its left may make. */
  drifted: 1.8,
  far: 0.3,
  /** It stands inside the column, as a subhead or a jump line does. */
  inside: -0.5,
  outside: -8,
  /** It stands over two pieces of the next row, or below two of the row before. */
  across: -6,
  /** For each square by which it is wider than the column. */
  tooWide: -1.5,
  newColumn: -1.5,
  /** A new column that begins with a word or two. */
  newWord: -4,
  skipped: -0.3,
  joinWide: -4,
  joinVeryWide: -9,
  cutWide: 1,
  cutVeryWide: 3,
  cutSingle: -1.5,
  /** The pieces at both sides of a gap are as wide as the lines of two columns. */
  cutEven: 2.5,
  /** A piece after an open sentence is no text. */
  noText: -6,
  /** White space above, for each row of it; the words may outweigh it. */
  blankAbove: -5,
  rowAbove: -1.5,
  mostSeam: 3,
} as const;

/** A gap that only stands between columns. */
const VERY_WIDE_GAP = 4;
const INDENT = 4;
const DRIFT = 4;
const FAR = 8;
/** Places that two pieces must share to stand one above the other, drift aside. */
const OVERLAP = 5;
/** A column is looked for below so many rows in which only others stand and so many blank ones. */
const PATIENCE = {
  ended: { rows: 1, blanks: 0 },
  /** Its last line is full and in mid-sentence. */
  open: { rows: 5, blanks: 2 },
} as const;
/** Pieces of a column that tell its left edge. */
const RECENT = 7;
/** Columns that can be open side by side. */
const MOST_OPEN = 16;
/** Atoms that a piece is made of at most. */
const MOST_JOINED = 12;

/** A piece below this many squares is a word of a line. */
const SHORTEST = 3.5;
/** No column is narrower. */
const LEAST_COLUMN = 9;
const CLOSING = /^[，。、；：！？”’）》】％]/u;

/** An open column and what its pieces so far say of it. */
interface Open {
  readonly column: Column;
  readonly left: number;
  readonly right: number;
  readonly measure: number;
  readonly last: Segment;
  readonly step: number;
}

/**
 * Follows the columns from row to row: of all ways to cut a row at its gaps and to go on with the
 * columns above by its pieces, the best by the sum of the evidence is taken (dynamic programming over
 * the atoms of the row and the open columns).
 *
 * @param seam the page's seam scorer
 * @returns columns by their top
 */
export function trackColumns(rows: readonly Row[], seam: SeamScore): Column[] {
  const columns: Column[] = [];
  const evidence = gapEvidence(rows);
  const blanks: number[] = [];
  let open: Open[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.length === 0) {
      blanks.push(index);
      continue;
    }
    open = open.filter((column) => isNear(column, index, blanks));
    const apart = open.map(({ last, step }) => whiteSpace(last, step, index, blanks));
    const context = { open, evidence, seam, apart };
    const taken = assignRow(row, index, context);
    const touched: Open[] = [];
    for (const { segment, to } of taken) {
      const column = to?.column ?? { segments: [] };
      if (!to) columns.push(column);
      column.segments.push(segment);
      touched.push(describe(column, segment));
    }
    const going = open.filter(
      (old) =>
        !touched.some(({ column }) => column === old.column) &&
        !touched.some(({ last }) => overlap(last, old.last) >= OVERLAP),
    );
    open = [...going, ...touched].sort((a, b) => a.left - b.left).slice(0, MOST_OPEN);
  }
  return columns;
}

/** Whether a column can go on in a row, or white space has ended it. */
function isNear({ last, measure, step }: Open, row: number, blanks: readonly number[]): boolean {
  const { rows, blanks: most } = isUnfinished(last, measure) ? PATIENCE.open : PATIENCE.ended;
  const blank = countBlanks(last.row, blanks, most + 1);
  return blank <= most && row - last.row - blank <= step + rows;
}

function isUnfinished(last: Segment, measure: number): boolean {
  return last.width >= measure - 2 && !endsSentence(last.text.text);
}

function countBlanks(from: number, blanks: readonly number[], most: number): number {
  let count = 0;
  while (count < most && (blanks.at(-1 - count) ?? -1) > from) count++;
  return count;
}

/** What the rows between a column's last piece and the next one take away. */
function whiteSpace(last: Segment, step: number, row: number, blanks: readonly number[]): number {
  const blank = countBlanks(last.row, blanks, PATIENCE.open.blanks);
  const more = Math.max(0, row - last.row - blank - step);
  return POINTS.blankAbove * blank + POINTS.rowAbove * more;
}

function describe(column: Column, last: Segment): Open {
  const recent = column.segments.slice(-RECENT);
  const left = quantile(
    recent.map((segment) => segment.start),
    0.4,
  );
  const steps = recent.slice(1).map((segment, i) => segment.row - (recent[i]?.row ?? 0));
  return {
    column,
    left,
    right: Math.max(...recent.map((segment) => segment.end)),
    measure: recent.length < 4 ? Infinity : Math.max(...recent.map((segment) => segment.width)),
    last,
    step: steps.length === 0 ? 1 : quantile(steps, 0.5),
  };
}

/** What a row is judged by. */
interface Context {
  readonly open: readonly Open[];
  /** What the white space below each open column takes away. */
  readonly apart: readonly number[];
  readonly evidence: (row: number, atom: Atom) => number;
  readonly seam: SeamScore;
}

interface Taken {
  segment: Segment;
  to: Open | undefined;
}

/** Best score of the first atoms of a row with the first open columns, and how it came about. */
interface Best {
  score: number;
  from: number;
  column: number;
  /** Index of the open column that the last piece goes to; -1 for a new one. */
  to: number;
}

function assignRow(
  row: Row,
  index: number,
  context: Context,
): Taken[] {
  const { open, evidence } = context;
  const width = open.length + 1;
  const best = new Array<Best | undefined>((row.length + 1) * width);
  for (let j = 0; j < width; j++) best[j] = { score: 0, from: 0, column: 0, to: -1 };
  const offer = (at: number, column: number, entry: Best): void => {
    const known = best[at * width + column];
    if (!known || entry.score > known.score) best[at * width + column] = entry;
  };
  const cut = row.map((atom, i) => {
    const before = row[i - 1];
    return before ? worthOfCut(before, atom, evidence(index, atom)) : 0;
  });
  const segments = new Map<number, Segment>();
  for (let from = 0; from < row.length; from++) {
    let joined = 0;
    for (let to = from + 1; to <= Math.min(row.length, from + MOST_JOINED); to++) {
      if (to > from + 1) joined += worthOfJoin(row[to - 1]);
      if (joined <= 2 * POINTS.joinVeryWide) break;
      const segment = makeSegment(row.slice(from, to), index);
      segments.set(from * (row.length + 1) + to, segment);
      const worth = joined + (cut[from] ?? 0);
      for (let j = 0; j < width; j++) {
        const before = best[from * width + j];
        if (!before) continue;
        const base = before.score + worth;
        const fresh = POINTS.newColumn + (segment.width < SHORTEST ? POINTS.newWord : 0);
        offer(to, j, { score: base + fresh, from, column: j, to: -1 });
        for (let k = j; k < open.length; k++) {
          const fit = fitOf(segment, context, k, row[from - 1], row[to]);
          const score = base + fit + POINTS.skipped * (k - j);
          offer(to, k + 1, { score, from, column: j, to: k });
        }
      }
    }
  }
  let at = row.length;
  let column = 0;
  for (let j = 1; j < width; j++) {
    if (scoreAt(best, at * width + j) > scoreAt(best, at * width + column)) column = j;
  }
  const taken: Taken[] = [];
  while (at > 0) {
    const entry = best[at * width + column];
    const segment = entry && segments.get(entry.from * (row.length + 1) + at);
    if (!entry || !segment) break;
    taken.push({ segment, to: open[entry.to] });
    at = entry.from;
    column = entry.column;
  }
  return taken.reverse();
}

function scoreAt(best: readonly (Best | undefined)[], at: number): number {
  return best[at]?.score ?? -Infinity;
}

function worthOfCut(before: Atom, atom: Atom, evidence: number): number {
  if (isBound(atom)) return POINTS.outside;
  if (atom.gap >= VERY_WIDE_GAP) return POINTS.cutVeryWide;
  const [left, right] = [before, atom].map(({ start, end }) => end - start);
  const isEven =
    Math.min(left ?? 0, right ?? 0) >= LEAST_COLUMN && Math.abs((left ?? 0) - (right ?? 0)) <= INDENT;
  return (
    (atom.gap >= WIDE_GAP ? POINTS.cutWide : POINTS.cutSingle) +
    evidence +
    (isEven ? POINTS.cutEven : 0)
  );
}

function worthOfJoin(atom: Atom | undefined): number {
  if (!atom || atom.gap < WIDE_GAP || isBound(atom)) return 0;
  return atom.gap >= VERY_WIDE_GAP ? POINTS.joinVeryWide : POINTS.joinWide;
}

/** What begins with a closing mark goes on in its line, however wide the gap. */
function isBound(atom: Atom): boolean {
  return atom.bound || CLOSING.test(atom.line.raw.text.slice(atom.from, atom.from + 1));
}

function makeSegment(atoms: readonly Atom[], row: number): Segment {
  const text = textOf(atoms);
  const [start, end] = [atoms[0]?.start ?? 0, atoms.at(-1)?.end ?? 0];
  const [first] = atoms;
  if (!first) throw new Error('A segment has atoms.');
  return { line: first.line, text, row, start, end, width: widthOf(text.text) };
}

/** How well a piece goes on in the open column of the given index. */
function fitOf(
  segment: Segment,
  { open, apart, seam }: Context,
  index: number,
  before: Atom | undefined,
  after: Atom | undefined,
): number {
  const column = open[index];
  if (!column) return -Infinity;
  const off = segment.start - column.left;
  const { last } = column;
  let sum: number = POINTS.outside;
  if (Math.abs(off) <= 1) sum = POINTS.below;
  else if (off > 0 && off <= INDENT) sum = POINTS.indented;
  else if (Math.abs(off) <= DRIFT) sum = POINTS.drifted;
  else if (Math.abs(off) <= FAR) sum = POINTS.far;
  else if (off > 0 && segment.end <= column.right + DRIFT) sum = POINTS.inside;
  sum += POINTS.tooWide * Math.min(6, Math.max(0, segment.width - column.measure - 1.5));
  const isOpen = isUnfinished(last, column.measure);
  const white = apart[index] ?? 0;
  if (white < 0 && sum > 0) {
    const words = isOpen ? seam(last.text.text, segment.text.text) : 0;
    sum += white + Math.max(-POINTS.mostSeam, Math.min(POINTS.mostSeam, words));
  }
  const isLine = segment.width >= column.measure - 3.5 || endsSentence(segment.text.text);
  if (isOpen && !isLine) sum += POINTS.noText;
  if (after && after.start + OVERLAP <= last.end) sum += POINTS.across;
  if (before && before.end >= last.start + OVERLAP) sum += POINTS.across;
  const next = open[index + 1];
  if (next && next.last.start + OVERLAP <= segment.end) sum += POINTS.across;
  return sum;
}

function overlap(a: Segment, b: Segment): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
