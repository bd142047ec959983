import type { FitMargin } from '../model/fit-margin.ts';
import type { Unit } from '../model/unit.ts';
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
 * of all lines together is found by dynamic programming (Viterbi 1967). So a headline is seen
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

const START: FitState = { role: 'start', width: 0, count: 0, score: 0 };

/** The readings of one line, and what each is worth after each one of the line before. */
interface Layer {
  readonly states: readonly FitState[];
  /** By the state before, then by the state. */
  readonly steps: Float64Array;
}

function readFits(lines: readonly MeasuredLine[], foot: Cut): Map<number, Fit> {
  const layers: Layer[] = [];
  let states: readonly FitState[] = [START];
  for (const line of lines) {
    const layer = step(states, line, readLine(line));
    layers.push(layer);
    ({ states } = layer);
  }
  // What closes the page speaks for or against its last line.
  let ahead = Float64Array.from(states, (state) => beforeCut(state, foot));
  const whole = states.map((state, i) => state.score + (ahead[i] ?? 0));
  let at = whole.indexOf(Math.max(...whole));
  const fits = new Map<number, Fit>();
  for (const [i, line] of [...lines.entries()].reverse()) {
    const layer = layers[i];
    const best = layer?.states[at];
    if (!layer || !best) break;
    const { role, width } = best;
    const margin = marginOf(layer.states, ahead, at);
    fits.set(line.place, { label: labelOf(role), measure: width, first: role === 'first', margin });
    at = layers[i - 1]?.states.indexOf(best.before ?? START) ?? 0;
    ahead = stepBack(layer, ahead);
  }
  return fits;
}

function labelOf(role: FitState['role']): Fit['label'] {
  return role === 'head' ? 'head' : role === 'name' ? 'byline' : 'body';
}

/** For each reading of a line the best of all readings before it. */
function step(
  states: readonly FitState[],
  line: MeasuredLine,
  readings: readonly FitReading[],
): Layer {
  const steps = new Float64Array(states.length * readings.length);
  const next = readings.map(([role, width, worth], r): FitState => {
    let [top, score] = [states[0] ?? START, -Infinity];
    for (const [s, before] of states.entries()) {
      const gain = worth + weighLine(before, role, width, line);
      steps[s * readings.length + r] = gain;
      if (before.score + gain <= score) continue;
      [top, score] = [before, before.score + gain];
    }
    const goesOn = top.role === 'head' && line.cut === 'none';
    const count = role === 'head' ? (goesOn ? top.count : 0) + 1 : 0;
    return { role, width, count, score, line, before: top };
  });
  return { states: next, steps };
}

/** For each reading of the line before, the best of all readings from there to the end. */
function stepBack({ states, steps }: Layer, ahead: Float64Array) {
  const count = states.length;
  const before = new Float64Array(steps.length / Math.max(1, count)).fill(-Infinity);
  for (let i = 0; i < steps.length; i++) {
    const s = Math.floor(i / count);
    before[s] = Math.max(before[s] ?? -Infinity, (steps[i] ?? 0) + (ahead[i % count] ?? 0));
  }
  return before;
}

/** By how much the best reading beats those that tell one line otherwise (max-marginals). */
function marginOf(states: readonly FitState[], ahead: Float64Array, at: number): FitMargin {
  const through = (i: number): number => (states[i]?.score ?? 0) + (ahead[i] ?? 0);
  const [own, best] = [states[at]?.role ?? 'mid', through(at)];
  let [label, first] = [Infinity, Infinity];
  for (const [i, { role }] of states.entries()) {
    const margin = best - through(i);
    if (labelOf(role) !== labelOf(own)) label = Math.min(label, margin);
    else if (role !== own) first = Math.min(first, margin);
  }
  return { label, first };
}
