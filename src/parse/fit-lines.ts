import type { BodyLine } from './items.ts';
import { measureBody, measureUnits, type Cut, type MeasuredLine } from './measured-lines.ts';
import type { Unit } from './units.ts';
import {
  beforeCut,
  firstShape,
  follow,
  headShape,
  midShape,
  nameShape,
  type FitRole,
  type FitState,
} from './weigh-fit.ts';

/** What a printed line is, told by the column that it fits or does not. */
export interface Fit {
  readonly label: 'head' | 'byline' | 'body';
  /** Width of the line's column in squares; 0 where no column is known. */
  readonly width: number;
  /** Begins a paragraph. */
  readonly first: boolean;
}

/**
 * Tells headline lines, bare names and body text apart in a dump that keeps the printed lines.
 * Every line is read as one of a column of some width, first of a paragraph (indented, so short)
 * or a later one (full, or the sentence's end), or as one of a headline block; the likeliest reading
 * of all lines together is found by dynamic programming (Viterbi 1967). So a headline is seen
 * without a blank line around it, by its not filling the column above or below.
 *
 * @param units of the whole page
 * @returns a fit for each `plain` and `lead` unit, by its place in `units`
 */
export function fitLines(units: readonly Unit[]): Map<number, Fit> {
  const { lines, foot } = measureUnits(units);
  return readFits(lines, foot, readLine);
}

/**
 * Tells which lines of a body begin paragraphs, in the same way.
 *
 * @param lines in reading order
 * @param lead squares that a dateline takes before the first line
 * @returns a fit for each line, by its place
 */
export function fitBody(lines: readonly BodyLine[], lead = 0): Map<number, Fit> {
  return readFits(measureBody(lines, lead), 'end', readBodyLine);
}

type Reading = readonly [role: FitRole, width: number, worth: number];

/** The readings of a line, each with its shape's worth. */
type ReadLine = (line: MeasuredLine) => Reading[];

const readBodyLine: ReadLine = (line) =>
  line.widths.flatMap((width): Reading[] => {
    const first: Reading = ['first', width, firstShape(line, width)];
    return line.kind === 'lead' ? [first] : [first, ['mid', width, midShape(line, width)]];
  });

const readLine: ReadLine = (line) => {
  const readings = readBodyLine(line);
  if (line.bareName) readings.push(['name', 0, nameShape(line)]);
  if (line.kind === 'plain') readings.push(['head', 0, headShape(line)]);
  return readings;
};

const START: FitState = { role: 'start', width: 0, count: 0, score: 0 };

function readFits(lines: readonly MeasuredLine[], foot: Cut, read: ReadLine): Map<number, Fit> {
  let states: FitState[] = [START];
  for (const line of lines) states = step(states, line, read(line));
  const fits = new Map<number, Fit>();
  let last = states
    // What closes the page speaks for or against its last line.
    .map((state) => ({ ...state, score: state.score + beforeCut(state, foot) }))
    .reduce<FitState | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);
  for (; last?.line; last = last.before) {
    const { role, width, line } = last;
    const label = role === 'head' ? 'head' : role === 'name' ? 'byline' : 'body';
    fits.set(line.place, { label, width, first: role === 'first' });
  }
  return fits;
}

/** For each reading of a line the best of all readings before it. */
function step(
  states: readonly FitState[],
  line: MeasuredLine,
  readings: readonly Reading[],
): FitState[] {
  return readings.flatMap(([role, width, worth]) => {
    let top: FitState | undefined;
    for (const before of states) {
      const score = before.score + worth + follow(before, role, width, line);
      if (top && score <= top.score) continue;
      const goesOn = before.role === 'head' && line.cut === 'none';
      const count = role === 'head' ? (goesOn ? before.count : 0) + 1 : 0;
      top = { role, width, count, score, line, before };
    }
    return top ? [top] : [];
  });
}
