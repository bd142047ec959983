import type { FitMargin } from '../model/fit-margin.ts';
import type { Unit } from '../model/unit.ts';
import { at } from '../text/at.ts';
import { bestPath } from '../text/best-path.ts';
import { measureUnits, type Cut, type MeasuredLine } from './measure-units.ts';
import {
  beforeCut,
  firstShape,
  headShape,
  midShape,
  nameShape,
  weighLine,
  type FitRole,
  type FitState,
} from './weigh-line.ts';

/** What a printed line is, told by the column that it fits or does not. */
export interface Fit {
  readonly label: 'head' | 'byline' | 'body';
  /** The measure of the line's column in squares; 0 where no column is known. */
  readonly measure: number;
  /** Begins a paragraph. */
  readonly first: boolean;
  /** By how much the best reading of the page beats the best one that has the line otherwise. */
  readonly margin: FitMargin;
}

/**
 * Tells headline lines, bare names and body text apart in a dump that keeps the printed lines.
 * Every line is read as one of a column of some width, first of a paragraph (indented, so short)
 * or a later one (full, or the sentence's end), or as one of a headline block; the likeliest reading
 * of all lines together is the best path over them. So a headline is seen
 * without a blank line around it, by its not filling the column above or below.
 *
 * @param units of the whole page
 * @returns a fit for each `plain` and `lead` unit, by its place in `units`
 */
export function fitLines(units: readonly Unit[]): Map<number, Fit> {
  const { lines, foot } = measureUnits(units);
  return readFits(lines, foot);
}

type FitReading = readonly [role: FitRole, width: number, worth: number];

/** Before the first line. */
const START: FitState = { index: -1, role: 'start', width: 0, count: 0 };

/** The readings of a line, each with its shape's worth. */
function readLine(line: MeasuredLine): FitReading[] {
  const readings = line.widths.flatMap((width): FitReading[] => {
    const first: FitReading = ['first', width, firstShape(line, width)];
    return line.kind === 'lead' ? [first] : [first, ['mid', width, midShape(line, width)]];
  });
  if (line.bareName) readings.push(['name', 0, nameShape(line)]);
  if (line.kind === 'plain') readings.push(['head', 0, headShape(line)]);
  return readings;
}

function readFits(lines: readonly MeasuredLine[], foot: Cut): Map<number, Fit> {
  // A node is a reading of a line; before them all is the page's beginning, behind them its end.
  const readings = lines.map(readLine);
  const nodes = readings.flatMap((own, index) => own.map((reading) => ({ index, reading })));
  const firsts = [1];
  for (const [index, own] of readings.entries()) firsts.push(at(firsts, index) + own.length);
  const end = at(firsts, lines.length);
  const best = bestPath<FitState>(end + 1, (node, offer, last) => {
    const own = nodes[node - 1];
    const state = own && last ? readOn(last, lines, own) : START;
    const next = state.index + 1;
    const line = lines[next];
    // What closes the page speaks for or against its last line.
    if (!line) offer(end, beforeCut(state, foot), state);
    else
      for (const [r, [role, width, worth]] of at(readings, next).entries()) {
        offer(at(firsts, next) + r, worth + weighLine(state, role, width, line), state);
      }
  });
  const [, ...states] = best.steps;
  // Of each line it is asked what it is, and where that is settled, whether it begins a paragraph.
  const margins = best.margins(2 * lines.length, ({ index, role }) => {
    const own = states[index]?.role;
    if (own === undefined || role === own) return [];
    return [2 * index + (labelOf(role) === labelOf(own) ? 1 : 0)];
  });
  return new Map(
    states.map(({ role, width }, index) => [
      at(lines, index).place,
      {
        label: labelOf(role),
        measure: width,
        first: role === 'first',
        margin: { label: at(margins, 2 * index), first: at(margins, 2 * index + 1) },
      },
    ]),
  );
}

function labelOf(role: FitState['role']): Fit['label'] {
  return role === 'head' ? 'head' : role === 'name' ? 'byline' : 'body';
}

/** A line read in some way after the best reading of all lines before it. */
function readOn(
  before: FitState,
  lines: readonly MeasuredLine[],
  { index, reading: [role, width] }: { index: number; reading: FitReading },
): FitState {
  const line = at(lines, index);
  const goesOn = before.role === 'head' && line.cut === 'none';
  const count = role === 'head' ? (goesOn ? before.count : 0) + 1 : 0;
  return { index, role, width, count, line };
}
