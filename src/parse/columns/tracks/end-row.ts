import { SLIGHT, WEAK } from '../../text/points.ts';
import type { Reading } from './reading.ts';

/** A column loses its turn: one whose sentence goes on, or one that may have ended. */
const POINTS = { skips: -SLIGHT, skipsEnd: -WEAK } as const;

/**
 * Ends a row of the dump. The lines of columns come in the same order in each printed row, unless one
 * row of the dump holds them: which stand a little higher is learnt, and who loses its turn is told.
 */
export function endRow(reading: Reading): Reading {
  const { tracks, inRow } = reading;
  if (inRow === 0) return reading;
  const above = [...reading.above];
  let { score } = reading;
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
  return { ...reading, score, above };
}
