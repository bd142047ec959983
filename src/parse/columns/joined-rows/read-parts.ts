import { readByline } from '../../signs/read-byline.ts';
import { CLEAR, SLIGHT } from '../../text/points.ts';
import type { SeamScore } from '../../words/seam-scorer.ts';
import { makeCell, type JoinedRow } from './cell.ts';
import { measureColumns } from './measure-columns.ts';
import { readAsColumns, type ColumnsReading } from './read-as-columns.ts';
import type { ReadRows } from './read-rows.ts';
import { isWide, type Words } from './worth-of-cell.ts';

const MOST_SEAM = CLEAR;
/** Words say more than widths. */
const SEAM_WEIGHT = 1.5;
/** What the columns must be worth more than the rows read straight, for each row. */
const MARGIN = SLIGHT;

/**
 * Gives each piece of some rows to one of the columns: in a row columns go from left to right; what
 * tells them is the width of the pieces and how well each goes on in the one above it (beam search).
 *
 * @param widths widths that columns here have, in squares, the commonest first
 * @returns `undefined` where the rows read straight on as well
 */
function readRows(
  rows: readonly JoinedRow[],
  widths: readonly number[],
  seam: SeamScore,
): ReadRows | undefined {
  const filled = rows.filter((row) => row.atoms.length > 0);
  const words = cached(seam);
  let best: ColumnsReading | undefined;
  for (const measures of measureColumns(filled, widths)) {
    const reading = readAsColumns(rows, measures, words);
    if (reading && (!best || reading.score > best.score)) best = reading;
  }
  if (!best) return undefined;
  const straight = straightScore(filled, words);
  const gained = best.read.cells.reduce(
    (sum, cell, i) => sum + (i === 0 ? 0 : words(best.read.cells[i - 1], cell)),
    0,
  );
  return gained - straight >= MARGIN * filled.length ? best.read : undefined;
}

/**
 * Reads rows as `readRows` does; where white space or a byline parts them, each part may hold columns of its own,
 * or the columns may run on through it: what the words speak for is taken.
 */
export function readParts(
  rows: readonly JoinedRow[],
  widths: readonly number[],
  seam: SeamScore,
): readonly (ReadRows & { readonly from: number })[] {
  const whole = readRows(rows, widths, seam);
  const widest = Math.max(...widths);
  const breaks = rows.flatMap((row, i) => (breaksOff(row, widest) ? [i + 1] : []));
  if (breaks.length === 0) return whole ? [{ ...whole, from: 0 }] : [];
  const words = cached(seam);
  const parts: (ReadRows & { from: number })[] = [];
  let score = 0;
  for (const [i, from] of [0, ...breaks].entries()) {
    const to = breaks[i] === undefined ? rows.length : breaks[i] - 1;
    const part = readRows(rows.slice(from, to), widths, seam);
    if (!part) {
      if (whole) return [{ ...whole, from: 0 }];
      continue;
    }
    const before = parts.at(-1)?.cells.at(-1);
    score += part.score + words(before, part.cells[0]);
    parts.push({ ...part, from });
  }
  return whole && whole.score >= score ? [{ ...whole, from: 0 }] : parts;
}

/** Whether a row may part what stands above it from what stands below. */
function breaksOff(row: JoinedRow, widest: number): boolean {
  if (row.atoms.length === 0) return true;
  return row.atoms.length === 1 && (isWide(row, widest) || readByline(row.line.text) !== undefined);
}

/** Regions of one page meet the same seams. */
const CACHES = new WeakMap<SeamScore, Words>();

/** The seam score of two cells, limited, reckoned once for a page. */
function cached(seam: SeamScore): Words {
  const words = CACHES.get(seam) ?? limitedWords(seam);
  CACHES.set(seam, words);
  return words;
}

function limitedWords(seam: SeamScore): Words {
  const known = new Map<string, number>();
  return (left, right) => {
    if (!left || !right) return 0;
    const [a, b] = [left.text.text.slice(-6), right.text.text.slice(0, 6)];
    const key = `${a}|${b}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const score = SEAM_WEIGHT * Math.max(-MOST_SEAM, Math.min(MOST_SEAM, seam(a, b)));
    known.set(key, score);
    return score;
  };
}

/** What the rows are worth read as they stand. */
function straightScore(rows: readonly JoinedRow[], words: Words): number {
  const cells = rows.flatMap((row) => row.atoms.map((_, i) => makeCell(row, i, i + 1)));
  return cells.reduce((sum, cell, i) => sum + (i === 0 ? 0 : words(cells[i - 1], cell)), 0);
}
