import type { Cell } from './cells-of.ts';

/** A column that may go on. */
export interface Track {
  readonly id: number;
  /** The width of its lines, in squares. */
  readonly measure: number;
  readonly last: Cell;
  /** The printed rows of its last line and of the one before. */
  readonly clock: number;
  readonly before: number;
  /** Whether white space has come since its last line. */
  readonly paused: boolean;
}

/** A reading of the rows so far; all sets of tracks are bit sets of their places. */
export interface Reading {
  readonly score: number;
  readonly tracks: readonly (Track | undefined)[];
  /** For each track, those known to stand left of it. */
  readonly left: readonly number[];
  /** For each track, those whose lines are known to stand a little higher. */
  readonly above: readonly number[];
  /** The printed row that is being filled. */
  readonly time: number;
  /** That of the last white space. */
  readonly begun: number;
  /** Tracks of the dump's row that is being read, and the last of them; -1 for none. */
  readonly inRow: number;
  readonly lastInRow: number;
  /** Tracks begun so far. */
  readonly count: number;
  readonly path: Step | undefined;
}

/** A piece and the column that it is a line of; `undefined` for none. */
export interface Placed {
  readonly cell: Cell;
  readonly track: number | undefined;
}

/** The way that a reading has come. */
export interface Step extends Placed {
  readonly before: Step | undefined;
}

/** One more piece to a reading. */
export interface Growth {
  readonly reading: Reading;
  readonly cell: Cell;
  /** The place of its track; -1 for none. */
  readonly slot: number;
  /** The measure of a track that begins. */
  readonly measure: number | undefined;
  readonly score: number;
}

/** Before the first row. */
export const START: Reading = {
  score: 0,
  tracks: [],
  left: [],
  above: [],
  time: 0,
  begun: 0,
  inRow: 0,
  lastInRow: -1,
  count: 0,
  path: undefined,
};
