import { FEW } from '../../text/bounds.ts';
import { NARROWEST, PLAY } from '../../text/squares.ts';
import { SOME, STRONG } from '../../text/points.ts';
import type { Cell } from './cells-of.ts';
import type { Growth, Reading, Track } from './reading.ts';
import type { LineWeights } from './weigh-lines.ts';

const POINTS = {
  /** A column had no line in a printed row, though those beside it went on: one that has ended, or not. */
  missing: -STRONG,
  missingAtEnd: -SOME,
  /** A column is left in mid-sentence. */
  leftOpen: -SOME,
} as const;

/** Columns that go on side by side at most. */
const MOST_TRACKS = FEW;
/** Widths that a column is begun with, at most. */
const MOST_MEASURES = 2;

/** All that a piece may be in a reading: no line of a column, the next line of one, or the first. */
export function growthsOf(reading: Reading, cell: Cell, weigh: LineWeights): Growth[] {
  const { tracks, score, lastInRow } = reading;
  const growths: Growth[] = [
    { reading, cell, slot: -1, measure: undefined, score: score + weigh.loose(cell) },
  ];
  // The pieces of one row go from left to right.
  const barred = reading.inRow | (reading.left[lastInRow] ?? 0);
  for (const [slot, track] of tracks.entries()) {
    if (!track || (barred & (1 << slot)) !== 0) continue;
    const worth =
      weigh.below(track.last, cell, track.measure) +
      (track.paused ? weigh.overBlank(cell, track.measure) : 0) +
      idleOf(reading, track);
    growths.push({ reading, cell, slot, measure: undefined, score: score + worth });
  }
  const free = freeSlot(reading);
  if (free === undefined) return growths;
  for (const measure of measuresFor(cell)) {
    const worth = weigh.first(cell, measure, reading.time - reading.begun);
    growths.push({ reading, cell, slot: free, measure, score: score + worth });
  }
  return growths;
}

/** What it takes away that a track has had no line for some printed rows, or that others have none. */
function idleOf({ tracks, time }: Reading, track: Track): number {
  if (track.clock < time) {
    if (track.paused) return 0;
    return (time - 1 - track.clock) * (track.last.ends ? POINTS.missingAtEnd : POINTS.missing);
  }
  const left = tracks.filter((other) => {
    return other && !other.paused && !other.last.ends && time - other.clock === 2;
  });
  return left.length * POINTS.leftOpen;
}

/** A place for a track that begins: that of the one that waits longest where all are taken. */
function freeSlot({ tracks, inRow }: Reading): number | undefined {
  const free = tracks.findIndex((track) => track === undefined);
  if (free >= 0) return free;
  if (tracks.length < MOST_TRACKS) return tracks.length;
  let [oldest, found] = [Infinity, -1];
  for (const [slot, track] of tracks.entries()) {
    if (!track?.paused || (inRow & (1 << slot)) !== 0 || track.last.row >= oldest) continue;
    [oldest, found] = [track.last.row, slot];
  }
  return found < 0 ? undefined : found;
}

/** The widths that a column may have that begins with a piece, the likeliest first. */
function measuresFor({ width, measures }: Cell): number[] {
  if (measures.length === 0) return width < NARROWEST ? [] : [width];
  return measures
    .filter((measure) => width <= measure + PLAY)
    .sort((a, b) => Math.abs(a - width) - Math.abs(b - width))
    .slice(0, MOST_MEASURES);
}
