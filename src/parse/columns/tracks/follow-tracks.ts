import { at } from '../../text/at.ts';
import { FEW, MANY } from '../../text/bounds.ts';
import { CERTAIN, CLEAR } from '../../text/points.ts';
import { limitSeam, type SeamScore } from '../../words/seam-scorer.ts';
import type { Row } from './cells-of.ts';
import { endRow } from './end-row.ts';
import { growReading } from './grow-reading.ts';
import { growthsOf } from './growths-of.ts';
import { START, type Growth, type Placed, type Reading } from './reading.ts';
import { weighLines } from './weigh-lines.ts';

/** Readings kept from piece to piece, and with each number of columns at least. */
const BEAM = MANY;
const OF_EACH = FEW;
/** A reading may be worse than the best one by this much. */
const FARTHEST = 2 * CERTAIN;
/** Rows after which a column hardly goes on. */
const STALE = 12;
/** What one seam says at most: the places of lines are weighed with it. */
const MOST_SEAM = CLEAR;

/**
 * Follows columns down the rows of a page, as many as there are, of any widths and stories. What tells
 * which column a piece is a line of are its width, the words, its place in the row, and the rhythm: all
 * columns have a line in each printed row, in the same order. This is a beam search and no best path, as
 * what a piece is worth depends on the last lines of all columns.
 */
export function followTracks(rows: readonly Row[], seam: SeamScore): Placed[] {
  const count = rows.reduce((sum, { cells }) => sum + cells.flat().length, 0);
  const weigh = weighLines(limitSeam(seam, MOST_SEAM), count);
  let beam: Reading[] = [START];
  for (const row of rows) {
    if (row.cells.length === 0) {
      beam = beam.map(pause);
      continue;
    }
    const waiting: Growth[][] = Array.from({ length: row.cells.length + 1 }, () => []);
    let readings = beam.map((reading): Reading => ({ ...reading, inRow: 0, lastInRow: -1 }));
    for (const [from, cells] of row.cells.entries()) {
      for (const cell of cells) {
        const next = at(waiting, cell.to);
        for (const reading of readings) next.push(...growthsOf(reading, cell, weigh));
      }
      readings = bestOf(at(waiting, from + 1));
    }
    beam = readings.map(endRow).sort((a, b) => b.score - a.score);
  }
  const placed: Placed[] = [];
  for (let step = beam[0]?.path; step; step = step.before) placed.push(step);
  return placed.reverse();
}

/** White space: all columns may end here, and those below stand beside others. */
function pause(reading: Reading): Reading {
  return {
    ...reading,
    tracks: reading.tracks.map((track) => track && { ...track, paused: true }),
    left: [],
    above: [],
    begun: reading.time,
  };
}

/**
 * The best readings, and the best with each number of columns: one that begins many pays for them before
 * it shows what they are worth.
 */
function bestOf(growths: Growth[]): Reading[] {
  growths.sort((a, b) => b.score - a.score);
  const kept: Reading[] = [];
  const seen = new Set<string>();
  const counts = new Map<number, number>();
  for (const growth of growths) {
    const isMany = kept.length >= BEAM;
    if (isMany && growth.score < at(kept, 0).score - FARTHEST) break;
    const columns = columnsOf(growth);
    const count = counts.get(columns) ?? 0;
    if (isMany && count >= OF_EACH) continue;
    const reading = growReading(growth);
    const key = keyOf(reading, growth.cell.row);
    if (seen.has(key)) continue;
    seen.add(key);
    counts.set(columns, count + 1);
    kept.push(reading);
  }
  return kept;
}

/** How many columns go on. */
function columnsOf({ reading, slot, measure }: Growth): number {
  const going = reading.tracks.filter((track, i) => {
    return track && (!track.paused || (i === slot && measure === undefined));
  });
  return going.length + (measure === undefined ? 0 : 1);
}

/** Readings of one key are hardly told apart by what is to come. */
function keyOf({ tracks, time }: Reading, row: number): string {
  let key = '';
  for (const track of tracks) {
    if (track && track.last.row >= row - STALE) key += `${track.last.id}:${time - track.clock},`;
  }
  return key;
}
