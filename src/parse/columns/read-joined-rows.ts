import { endsSentence } from '../text/ends-sentence.ts';
import type { Line } from '../text/line.ts';
import { CLEAR, FAINT, SOME } from '../text/points.ts';
import { limitSeam, type SeamScore } from '../words/seam-scorer.ts';
import { splitJoinedRows } from './joined-rows/split-joined-rows.ts';
import { readTracks } from './tracks/read-tracks.ts';

/** What one seam says at most: all of a page are weighed together. */
const MOST_SEAM = CLEAR;
/** By how much the words of each line must go on better where columns are followed over the page. */
const LEAST_GAIN = FAINT / 3;

/** Seams of a page that is in order are worth as much in the mean; those of mixed columns about 0. */
const GOES_ON = SOME;

/**
 * Reads rows that hold the lines of several columns. Where some columns of one story make a region of
 * their own, they are parted there, and all else keeps its place; where those of several stories are
 * mixed, columns are followed over the whole page. The words tell which reading is the better one.
 *
 * @returns the lines in reading order; the same lines where no rows are joined
 */
export function readJoinedRows(lines: readonly Line[], seam: SeamScore): readonly Line[] {
  const parted = splitJoinedRows(lines, seam);
  const limited = limitSeam(seam, MOST_SEAM);
  const flow = flowOf(parted, limited);
  // Following columns takes long; where words go on as they should it finds nothing better.
  if (flow.joints === 0 || flow.sum >= GOES_ON * flow.joints) return parted;
  const followed = readTracks(lines, seam);
  if (followed === lines) return parted;
  const gain = flowOf(followed, limited).sum - flow.sum;
  return gain > LEAST_GAIN * lines.length ? followed : parted;
}

/** How well the words go on from each line that ends no sentence to the next, and how many such there are. */
function flowOf(lines: readonly Line[], seam: SeamScore): { sum: number; joints: number } {
  let [sum, joints] = [0, 0];
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1]?.text.text ?? '';
    if (line.text.text === '' || above === '' || endsSentence(above)) continue;
    sum += seam(above.replaceAll(' ', ''), line.text.text.replaceAll(' ', ''));
    joints++;
  }
  return { sum, joints };
}
