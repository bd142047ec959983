import { forget } from './forget.ts';
import type { Growth, Reading } from './reading.ts';

/** A column without a line in so many printed rows has ended. */
const GONE = 5;

/** The reading with one more piece. */
export function growReading({ reading, cell, slot, measure, score }: Growth): Reading {
  const { path: before, lastInRow } = reading;
  if (slot < 0) return { ...reading, score, path: { before, cell, track: undefined } };
  const known = measure === undefined ? reading.tracks[slot] : undefined;
  const time = reading.time + (known && known.clock >= reading.time ? 1 : 0);
  const tracks = [...reading.tracks];
  const left = [...reading.left];
  const above = [...reading.above];
  const drop = (place: number): void => {
    tracks[place] = undefined;
    forget(left, place);
    forget(above, place);
  };
  if (!known) drop(slot);
  const id = known?.id ?? reading.count;
  tracks[slot] = {
    id,
    measure: known?.measure ?? measure ?? cell.width,
    last: cell,
    clock: time,
    before: known?.clock ?? -1,
    paused: false,
  };
  for (const [i, track] of tracks.entries()) if (track && time - track.clock > GONE) drop(i);
  if (lastInRow >= 0) {
    left[slot] = (left[slot] ?? 0) | (left[lastInRow] ?? 0) | (1 << lastInRow);
    for (const [i, others] of left.entries()) {
      if ((others & (1 << slot)) !== 0) left[i] = others | (left[slot] ?? 0);
    }
  }
  return {
    ...reading,
    score,
    tracks,
    left,
    above,
    time,
    inRow: reading.inRow | (1 << slot),
    lastInRow: slot,
    count: Math.max(reading.count, id + 1),
    path: { before, cell, track: id },
  };
}
