import { at } from '../../text/at.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import { CLEAR, FAIR, SLIGHT, SOME, WEAK } from '../../text/points.ts';
import { MOST_INDENT, PLAY } from '../../text/squares.ts';
import { widthOf } from '../../text/width-of.ts';
import type { SeamScore } from '../../words/seam-scorer.ts';
import type { Cell, JoinedRow } from './cell.ts';

/** Points for what the pieces of joined rows say; the unit is the logarithm of odds, roughly. */
export const POINTS = {
  full: SLIGHT,
  indented: SLIGHT,
  endsShort: WEAK,
  short: -SOME,
  tooWide: -FAIR,
  /** A cell of a row stays empty though its column goes on. */
  missing: -CLEAR,
  missingAtEnd: -WEAK,
  /** A space inside a printed line. */
  joined: -SLIGHT,
  /** The last column ends with a sentence, as articles do. */
  ended: SOME,
  /** A line of text is left out at the region's foot. */
  leftOut: -SOME,
} as const;
/** A column that has ended so many rows ago is no longer looked for. */
const SOON = 4;

/** How well one printed line goes on in another. */
export type Words = (left: Cell | undefined, right: Cell | undefined) => number;

/** Words say more than widths. */
const SEAM_WEIGHT = 1.5;

/** Weighs the words of cells. */
export function weighWords(seam: SeamScore): Words {
  return (left, right) => (left && right ? SEAM_WEIGHT * seam(left.text.text, right.text.text) : 0);
}

/** What it takes away to leave lines of text out of the columns. */
export function leftOut(rows: readonly JoinedRow[], measure: number): number {
  const blank = rows.findIndex((row) => row.atoms.length === 0);
  const near = blank < 0 ? rows : rows.slice(0, blank);
  const text = near.filter(({ line }) => {
    const width = widthOf(line.text.text);
    return (
      (width >= measure - MOST_INDENT && width <= measure + PLAY) || endsSentence(line.text.text)
    );
  });
  return POINTS.leftOut * text.length;
}

function spaces(cell: Cell): number {
  const { text } = cell.text;
  return /\S\s/u.test(text) && !/^本\s*报\s*讯/u.test(text) && !cell.byline ? POINTS.joined : 0;
}

/** What the empty cells of a finished printed row take away. */
export function emptyCells(
  last: readonly (Cell | undefined)[],
  idle: readonly number[],
  filled: number,
): number {
  let sum = 0;
  for (const [column, cell] of last.entries()) {
    if ((filled & (1 << column)) !== 0) continue;
    if (!cell?.ends) sum += POINTS.missing;
    else if (at(idle, column) < SOON) sum += POINTS.missingAtEnd;
  }
  return sum;
}

/** How well a printed line goes on in a column. */
export function worthOfCell(
  cell: Cell,
  above: Cell | undefined,
  measure: number,
  words: Words,
): number {
  const short = measure - cell.width;
  const { ends } = cell;
  const fresh = !above || above.ends || above.width < measure - MOST_INDENT;
  let sum: number;
  if (short < -PLAY) sum = POINTS.tooWide * (-short - PLAY + 1);
  else if (short <= PLAY) sum = POINTS.full;
  else if (ends || (cell.byline && fresh)) sum = POINTS.endsShort;
  else if (short <= MOST_INDENT) sum = fresh ? POINTS.indented : POINTS.short;
  else sum = POINTS.short;
  return sum + spaces(cell) + (fresh ? 0 : words(above, cell));
}
