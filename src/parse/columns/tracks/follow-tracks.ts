import { at } from '../../text/at.ts';
import { FEW, MANY } from '../../text/bounds.ts';
import { CERTAIN, CLEAR } from '../../text/points.ts';
import { PLAY } from '../../text/squares.ts';
import { limitSeam, type SeamScore } from '../../words/seam-scorer.ts';
import type { Cell, Row } from './cells-of.ts';
import { POINTS, weighSteps, type StepWeigher } from './weigh-step.ts';

/** Readings kept from piece to piece. */
const BEAM = MANY;
/** What one seam says at most: the places of lines are weighed with it. */
const MOST_SEAM = CLEAR;
/** Readings with each number of columns that are kept at least, and how much worse they may be. */
const OF_EACH = FEW;
const FARTHEST = 2 * CERTAIN;
/** Columns that go on side by side at most. */
const MOST_TRACKS = 12;
/** A column without a line in so many rows beside it has ended. */
const GONE = 5;
/** Widths that a new column is tried with. */
const MOST_MEASURES = 2;

/** A column that may go on. */
interface Track {
  readonly id: number;
  readonly measure: number;
  readonly last: Cell;
  /** The printed row of its last line. */
  readonly clock: number;
  /** That of the line before. */
  readonly before: number;
  /** Whether white space has come since its last line. */
  readonly paused: boolean;
}

interface State {
  readonly score: number;
  readonly tracks: readonly (Track | undefined)[];
  /** For each track, those known to stand left of it, as a bit set. */
  readonly left: readonly number[];
  /** For each track, those whose lines stand a little higher, as a bit set. */
  readonly above: readonly number[];
  /** The printed row that is being filled. */
  readonly time: number;
  /** Tracks of the dump's row that is being read. */
  readonly inRow: number;
  readonly lastInRow: number;
  readonly count: number;
  /** The printed row after white space. */
  readonly begun: number;
  readonly path: Path | undefined;
}

interface Path {
  readonly before: Path | undefined;
  readonly cell: Cell;
  /** `undefined` for a piece that is no line of a column. */
  readonly track: number | undefined;
}

/** One more piece to a reading. */
interface Growth {
  readonly state: State;
  readonly cell: Cell;
  /** The place of its track; -1 for none. */
  readonly slot: number;
  /** Of a new track. */
  readonly measure: number | undefined;
  readonly score: number;
}

/** A piece and the column that it is a line of. */
export interface Placed {
  readonly cell: Cell;
  readonly track: number | undefined;
}

/** Follows columns down the rows of a page. */
export function followTracks(
  rows: readonly Row[],
  seam: SeamScore,
): { placed: Placed[]; score: number } {
  const cells = rows.reduce((sum, row) => sum + row.cells.reduce((s, c) => s + c.length, 0), 0);
  const weigh = weighSteps(limitSeam(seam, MOST_SEAM), cells);
  let beam: State[] = [
    { score: 0, tracks: [], left: [], above: [], time: 0, inRow: 0, lastInRow: -1, count: 0, begun: 0, path: undefined },
  ];
  for (const row of rows) {
    if (row.atoms === 0) {
      beam = beam.map(pause);
      continue;
    }
    const waiting: Growth[][] = Array.from({ length: row.atoms + 1 }, () => []);
    let states = beam.map((state) => ({ ...state, inRow: 0, lastInRow: -1 }));
    for (let from = 0; from < row.atoms; from++) {
      for (const cell of at(row.cells, from)) {
        const next = at(waiting, cell.to);
        for (const state of states) grow(state, cell, weigh, next);
      }
      states = bestOf(at(waiting, from + 1));
    }
    beam = states
      .map((state) => endRow(state, row.line.number))
      .sort((a, b) => b.score - a.score);
  }
  const best = beam[0];
  const placed: Placed[] = [];
  for (let step = best?.path; step; step = step.before) placed.push(step);
  return { placed: placed.reverse(), score: best?.score ?? 0 };
}

/**
 * The best readings, and the best with each number of columns: one that opens many pays for them before
 * it shows what they are worth.
 */
function bestOf(growths: Growth[]): State[] {
  growths.sort((a, b) => b.score - a.score);
  const kept: State[] = [];
  const seen = new Set<string>();
  const counts = new Map<number, number>();
  for (const growth of growths) {
    if (kept.length >= BEAM && growth.score < (kept[0]?.score ?? 0) - FARTHEST) break;
    const columns = countOf(growth);
    const count = counts.get(columns) ?? 0;
    if (kept.length >= BEAM && count >= OF_EACH) continue;
    const state = toState(growth);
    const key = keyOf(state, growth.cell.row);
    if (seen.has(key)) continue;
    seen.add(key);
    counts.set(columns, count + 1);
    kept.push(state);
  }
  return kept;
}

/** Columns that go on. */
function countOf({ state, slot, measure }: Growth): number {
  let count = measure === undefined ? 0 : 1;
  for (const [i, track] of state.tracks.entries()) if (track && (!track.paused || (i === slot && measure === undefined))) count++;
  return count;
}

/** Rows after which a column that waits hardly goes on. */
const STALE = 12;

/** States that hardly anything to come can tell apart. */
function keyOf(state: State, row: number): string {
  let key = '';
  for (const track of state.tracks) {
    if (!track || track.last.row < row - STALE) continue;
    key += `${track.last.id}:${state.time - track.clock},`;
  }
  return key;
}

function pause(state: State): State {
  return {
    ...state,
    tracks: state.tracks.map((t) => t && { ...t, paused: true }),
    left: state.left.map(() => 0),
    above: state.above.map(() => 0),
    begun: state.time,
  };
}

function grow(state: State, cell: Cell, weigh: StepWeigher, out: Growth[]): void {
  const { tracks, score } = state;
  out.push({ state, cell, slot: -1, measure: undefined, score: score + weigh.loose(cell) });
  const barred = state.inRow | (state.lastInRow < 0 ? 0 : (state.left[state.lastInRow] ?? 0));
  let free = -1;
  for (let slot = 0; slot < tracks.length; slot++) {
    const track = tracks[slot];
    if (!track) {
      if (free < 0) free = slot;
      continue;
    }
    // Pieces of one row go from left to right.
    if ((barred & (1 << slot)) !== 0) continue;
    const over = track.paused ? weigh.overBlank(cell, track.measure) : 0;
    const worth = weigh.step(track.last, cell, track.measure) + over + idleOf(state, track, slot);
    out.push({ state, cell, slot, measure: undefined, score: score + worth });
  }
  if (free < 0) free = tracks.length < MOST_TRACKS ? tracks.length : stalest(state);
  if (free < 0) return;
  for (const measure of measuresFor(cell)) {
    const worth = weigh.open(cell, measure, state.time - state.begun);
    out.push({ state, cell, slot: free, measure, score: score + worth });
  }
}

/** What it takes away that a track has had no line for some printed rows, or that others have none. */
function idleOf({ tracks, time }: State, track: Track, slot: number): number {
  if (track.clock < time) {
    if (track.paused) return 0;
    return (time - 1 - track.clock) * (track.last.ends ? POINTS.missingAtEnd : POINTS.missing);
  }
  let sum = 0;
  for (const [i, other] of tracks.entries()) {
    if (!other || i === slot || other.paused || other.last.ends) continue;
    if (time - other.clock === 2) sum += POINTS.leftOpen;
  }
  return sum;
}

/**
 * Ends a row of the dump. The lines of columns come in the same order in each printed row, unless the
 * dump's row holds them all: which stands above which is learnt, and who loses its turn is told.
 */
function endRow(state: State, row: number): State {
  if (state.inRow === 0) return state;
  const { tracks, inRow } = state;
  const above = [...state.above];
  let { score } = state;
  for (const [slot, track] of tracks.entries()) {
    if (!track || (inRow & (1 << slot)) === 0) continue;
    for (const [i, other] of tracks.entries()) {
      if (!other || other.paused || (inRow & (1 << i)) !== 0) continue;
      if (other.clock === track.clock) {
        above[slot] = (above[slot] ?? 0) | (1 << i);
        above[i] = (above[i] ?? 0) & ~(1 << slot);
      } else if (other.clock === track.before && ((above[slot] ?? 0) & (1 << i)) !== 0) {
        score += other.last.ends ? POINTS.skipsEnd : POINTS.skips;
      }
    }
  }
  void row;
  return { ...state, score, above };
}

/** The place of the one that waits longest for its next line, which makes room. */
function stalest(state: State): number {
  let [oldest, found] = [Infinity, -1];
  for (const [slot, track] of state.tracks.entries()) {
    if (!track?.paused || (state.inRow & (1 << slot)) !== 0 || track.last.row >= oldest) continue;
    [oldest, found] = [track.last.row, slot];
  }
  return found;
}

function measuresFor(cell: Cell): number[] {
  const fits = cell.measures
    .filter((m) => cell.width <= m + PLAY)
    .sort((a, b) => Math.abs(a - cell.width) - Math.abs(b - cell.width));
  return fits.length > 0
    ? fits.slice(0, MOST_MEASURES)
    : cell.measures.length > 0 || cell.width < 8
      ? []
      : [cell.width];
}

function toState({ state, cell, slot, measure, score }: Growth): State {
  if (slot < 0) {
    return { ...state, score, path: { before: state.path, cell, track: undefined } };
  }
  const known = measure === undefined ? state.tracks[slot] : undefined;
  let { time } = state;
  const tracks = [...state.tracks];
  const left = [...state.left];
  const above = [...state.above];
  if (!known) {
    forget(left, slot);
    forget(above, slot);
  }
  if (known && known.clock >= time) time++;
  const id = known?.id ?? state.count;
  tracks[slot] = {
    id,
    measure: known?.measure ?? measure ?? 0,
    last: cell,
    clock: time,
    before: known?.clock ?? -1,
    paused: false,
  };
  if (time > state.time) {
    for (const [i, track] of tracks.entries()) {
      if (!track || time - 1 - track.clock < GONE) continue;
      tracks[i] = undefined;
      forget(left, i);
      forget(above, i);
    }
  }
  const { lastInRow } = state;
  if (lastInRow >= 0) {
    left[slot] = (left[slot] ?? 0) | (left[lastInRow] ?? 0) | (1 << lastInRow);
    for (let i = 0; i < left.length; i++) {
      if (((left[i] ?? 0) & (1 << slot)) !== 0) left[i] = (left[i] ?? 0) | (left[slot] ?? 0);
    }
  }
  return {
    score,
    tracks,
    left,
    above,
    time,
    begun: state.begun,
    inRow: state.inRow | (1 << slot),
    lastInRow: slot,
    count: Math.max(state.count, id + 1),
    path: { before: state.path, cell, track: id },
  };
}

function forget(left: number[], slot: number): void {
  left[slot] = 0;
  for (let i = 0; i < left.length; i++) left[i] = (left[i] ?? 0) & ~(1 << slot);
}
