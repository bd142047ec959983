import { readByline } from '../../signs/read-byline.ts';
import { at } from '../../text/at.ts';
import { BEGINS, HOLDS } from '../../text/edges.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import { quantile } from '../../text/quantile.ts';
import { NARROWEST, PLAY, SHORT } from '../../text/squares.ts';
import type { SeamScore } from '../../words/seam-scorer.ts';
import { textOf, type Row } from './cut-rows.ts';
import type { Segment } from './segment.ts';
import { adder, type Signs } from './weigh.ts';

/** Rows looked at above and below, blank ones aside, and with them. */
const REACH = { rows: 8, all: 24 };
/** Places by which pieces of one column begin apart, hardly and at most. */
const ALIGNED = { place: 1, column: 2, near: 4 };
/** Squares below which a piece is a word of a line. */
const WORD = 3.5;
/** `本 报 讯` stands at the head of a paragraph, with a space behind it. */
const DATELINE = /^本\s*报\s*讯$/u;
const LATIN_END = /[\dA-Za-z.]$/;
const LATIN_START = /^[\dA-Za-z.]/;

/** Two pieces of a row, and the rows to one side of it. */
interface Look {
  readonly left: Segment;
  readonly right: Segment;
  readonly rows: readonly (readonly Segment[])[];
}

/**
 * Makes the list of what speaks for a gap's being white space between two columns, or a space inside a
 * line: the rows above and below at its place, the widths of the pieces beside it, and their words.
 *
 * @param rows the page's rows
 * @param pieces each atom of the rows as a piece
 * @param seam a limited seam scorer
 * @returns asks for the gap before an atom, by its row and its place in it
 */
export function gapSigns(
  rows: readonly Row[],
  pieces: readonly (readonly Segment[])[],
  seam: SeamScore,
): (row: number, atom: number) => Signs {
  return (row, atom) => {
    const own = at(pieces, row);
    const [left, right] = [at(own, atom - 1), at(own, atom)];
    const sides = [1, -1].map((step) => nearby(pieces, row, step));
    return [
      ...sideSigns(sides.map((side) => ({ left, right, rows: side }))),
      ...widthSigns(left, right, sides),
      ...textSigns(at(rows, row), atom, seam),
    ];
  };
}

/** The next rows above or below. */
function nearby(pieces: readonly (readonly Segment[])[], row: number, step: number): Segment[][] {
  const found: Segment[][] = [];
  for (let i = 1; i <= REACH.all && found.length < REACH.rows; i++) {
    const other = pieces[row + step * i];
    if (!other) break;
    if (other.length > 0) found.push([...other]);
  }
  return found;
}

/** What the rows of the two sides show; a headline may end one of them. */
function sideSigns(looks: readonly Look[]): Signs {
  const [best, other] = looks
    .map(countRows)
    .sort((a, b) => b.aligned + b.near / 2 - b.crossed - (a.aligned + a.near / 2 - a.crossed));
  return [
    ...Object.entries(best ?? {}).map(([sign, share]) => [`best-${sign}`, share] as const),
    ...Object.entries(other ?? {}).map(([sign, share]) => [`other-${sign}`, share] as const),
  ];
}

/** The shares of some rows in which pieces begin at the gap's place, text runs across it, and so on. */
function countRows({ left, right, rows }: Look) {
  const counts = { aligned: 0, near: 0, crossed: 0, white: 0, same: 0, sameLeft: 0 };
  const place = right.start;
  const each = 1 / Math.max(1, rows.length);
  for (const row of rows) {
    const begins = row.filter(({ start }, i) => i > 0 || start > ALIGNED.near);
    const nearest = Math.min(...begins.map(({ start }) => Math.abs(start - place)));
    if (nearest <= ALIGNED.place) counts.aligned += each;
    else if (nearest <= ALIGNED.near) counts.near += each;
    else if (row.some(({ start, end }) => start < place - 1 && end > place + 1)) {
      counts.crossed += each;
    }
    if (!row.some(({ start, end }) => start < place && end > place - 1)) counts.white += each;
    counts.same += each * row.filter((piece) => areAlike(piece, right)).length;
    counts.sameLeft += each * row.filter((piece) => areAlike(piece, left)).length;
  }
  return counts;
}

/** Whether two pieces may be lines of one column. */
function areAlike(a: Segment, b: Segment): boolean {
  return Math.abs(a.start - b.start) <= ALIGNED.column && Math.abs(a.width - b.width) <= PLAY;
}

function widthSigns(
  left: Segment,
  right: Segment,
  sides: readonly (readonly (readonly Segment[])[])[],
): Signs {
  const signs: [string, number][] = [];
  const [wl, wr] = [left.width, right.width];
  const lefts = sides.map((side) => measureAt(side, left.start));
  const rights = sides.map((side) => measureAt(side, right.start));
  const isFull = (measures: readonly number[], width: number): boolean =>
    measures.some((measure) => measure >= NARROWEST && Math.abs(measure - width) <= PLAY);
  if (isFull(lefts, wl + wr) || isFull(lefts, wl + wr + 2)) signs.push(['joinedFull', 1]);
  if (isFull(lefts, wl)) signs.push(['leftFull', 1]);
  if (isFull(rights, wr)) signs.push(['rightFull', 1]);
  const most = Math.max(...lefts);
  if (most > 0) {
    signs.push(['joinedOver', Math.max(0, Math.min(6, wl + wr - most - PLAY))]);
    if (wl < most - SHORT && !endsSentence(left.text.text)) signs.push(['leftShort', 1]);
  }
  if (Math.min(wl, wr) >= NARROWEST) {
    signs.push(['bothLong', 1]);
    if (Math.abs(wl - wr) <= PLAY) signs.push(['even', 1]);
  }
  if (wl < WORD) signs.push(['shortLeft', 1]);
  if (wr < WORD) signs.push(['shortRight', 1]);
  return signs;
}

/** The width of the lines that begin at a place, or 0 where too few do. */
function measureAt(rows: readonly (readonly Segment[])[], place: number): number {
  const widths = rows
    .flat()
    .filter(({ start }) => Math.abs(start - place) <= ALIGNED.column)
    .map(({ width }) => width);
  return widths.length < 2 ? 0 : quantile(widths, 0.7);
}

function textSigns(row: Row, i: number, seam: SeamScore): Signs {
  const [before, atom] = [at(row, i - 1), at(row, i)];
  const [left, right] = [textOf([before]).text, textOf([atom]).text];
  const { gap } = atom;
  const signs: [string, number][] = [
    ['bias', 1],
    [gap <= 3 ? `gap${gap}` : gap <= 6 ? 'gap6' : 'gapFar', 1],
  ];
  const add = adder(signs);
  const isLong = Math.min(left.length, right.length) >= 4;
  add('headPair', isLong && !HOLDS.pause.test(left) && !HOLDS.pause.test(right));
  add('oneLeft', left.length === 1);
  add('oneRight', right.length === 1);
  add('bothOne', left.length <= 2 && right.length <= 2);
  add('drawnLeft', left.includes(' '));
  add('drawnRight', right.includes(' '));
  add('bound', atom.bound);
  add('byline', !atom.bound && readByline(textOf([before, atom])) !== undefined);
  add('bylineLeft', readByline(textOf([before])) !== undefined);
  add('hanging', BEGINS.hanging.test(right));
  add('dateline', gap <= 2 && DATELINE.test(left));
  add('number', LATIN_END.test(left) !== LATIN_START.test(right));
  if (endsSentence(left)) signs.push(['leftEnds', 1]);
  else signs.push(['seam', seam(left, right)]);
  return signs;
}
