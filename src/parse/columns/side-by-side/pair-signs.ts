import { findDateline } from '../../signs/find-dateline.ts';
import { readByline } from '../../signs/read-byline.ts';
import { at } from '../../text/at.ts';
import { BEGINS, HOLDS } from '../../text/edges.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import { PLAY } from '../../text/squares.ts';
import type { SeamScore } from '../../words/seam-scorer.ts';
import { OVERLAP } from './places.ts';
import { sharedOf, type Segment } from './segment.ts';
import { adder, type Signs } from './weigh.ts';

/** Rows above and below that tell of a column at a place. */
const AROUND = 6;
/** Places by which lines of one column begin apart: none, an indent or some drift, more drift. */
const OFF = { same: 1, near: 4, far: 8 };
/** What is said of a width at most, in squares. */
const MOST_WIDTH = 6;

/** The pieces of each row of a page. */
export type Rows = readonly (readonly Segment[])[];

/** What a piece is like by itself, and what stands around it at its place. */
export interface Look {
  readonly ends: boolean;
  readonly byline: boolean;
  readonly plain: boolean;
  readonly hanging: boolean;
  readonly dateline: boolean;
  readonly up: Around;
  readonly down: Around;
}

/** Filled rows to the next piece at a place, and the share of rows around that hold a like one. */
interface Around {
  readonly step: number;
  readonly share: number;
}

/** Two rows: the filled ones that a step goes down, the blank ones passed, and what stands between. */
export interface Step {
  readonly filled: number;
  readonly blank: number;
  readonly between: readonly Segment[];
}

/** Two pieces, the rows that they stand in, and what is known of them. */
interface Placed {
  readonly above: Segment;
  readonly below: Segment;
  readonly upper: readonly Segment[];
  readonly lower: readonly Segment[];
  readonly step: Step;
  readonly a: Look;
  readonly b: Look;
}

/** What speaks for the lower piece's being the next line of the upper one's column. */
export function pairSigns(pair: Placed, seam: SeamScore): Signs {
  const { above, below, upper, lower, step, a, b } = pair;
  return [
    ...placeSigns(above, below, step, a, b),
    ...rowSigns(above, below, upper, lower),
    ...widthSigns(above, below, a, b),
    ...textSigns(a, b),
    [a.ends ? 'seamEnded' : 'seam', seam(above.text.text, below.text.text)],
  ];
}

/** Looks at a piece, and at the rows around it. */
export function lookAt(rows: Rows, row: number, piece: Segment): Look {
  const { text } = piece.text;
  return {
    ends: endsSentence(text),
    byline: readByline(piece.text) !== undefined,
    plain: !HOLDS.pause.test(text),
    hanging: BEGINS.hanging.test(text),
    dateline: findDateline(piece.text) !== undefined,
    up: lookAround(rows, row, -1, piece),
    down: lookAround(rows, row, 1, piece),
  };
}

function lookAround(rows: Rows, from: number, step: 1 | -1, piece: Segment): Around {
  let [seen, first, like] = [0, 0, 0];
  for (let row = from + step; seen < AROUND && rows[row]; row += step) {
    if (at(rows, row).length === 0) continue;
    seen++;
    const here = at(rows, row).find(({ start }) => Math.abs(start - piece.start) <= OFF.near);
    if (!here) continue;
    if (first === 0) first = seen;
    if (Math.abs(here.width - piece.width) <= PLAY) like++;
  }
  return { step: first, share: like / AROUND };
}

/** How many pieces stand between two. */
export function hiddenBy(above: Segment, below: Segment, { between }: Step): number {
  const least = OVERLAP - 1;
  return between.filter((one) => sharedOf(one, above) >= least && sharedOf(one, below) >= least)
    .length;
}

function placeSigns(above: Segment, below: Segment, step: Step, a: Look, b: Look): Signs {
  const off = below.start - above.start;
  const size = Math.abs(off);
  const pushed = (off > 1 && below.pulled === true) || (off < -1 && above.pulled === true);
  const name =
    size <= OFF.same ? 'same' : size <= OFF.near ? 'near' : size <= OFF.far ? 'off' : 'far';
  const side = size <= OFF.same ? '' : off > 0 ? '+' : '-';
  const narrow = Math.max(1, Math.min(above.end - above.start, below.end - below.start));
  const shared = sharedOf(above, below);
  const signs: [string, number][] = [
    ['bias', 1],
    [`left-${name}${side}${pushed && side !== '' ? 'p' : ''}`, 1],
    [`steps${step.filled}`, 1],
    ['shared', shared <= 0 ? -1 : Math.min(1, shared / narrow)],
    ['ups', a.up.share],
    ['downs', b.down.share],
    ['both', Math.min(a.up.share, b.down.share)],
  ];
  const add = adder(signs);
  const isIndent = off > OFF.same && off <= OFF.near;
  add('indentAfterEnd', isIndent && a.ends);
  add('indentOpen', isIndent && !a.ends && !pushed);
  add(`blanks${Math.min(2, step.blank)}`, step.blank > 0);
  add('hidden', hiddenBy(above, below, step) > 0);
  const [up, down] = [a.up.step, b.down.step];
  if (up > 0 || down > 0) {
    const isUsual = step.filled === up || step.filled === down;
    const size = step.filled < Math.max(up, down) ? 'shortStep' : 'longStep';
    signs.push([isUsual ? 'usualStep' : size, 1]);
  }
  add('nextBelow', a.down.step === step.filled);
  add('nextAbove', b.up.step === step.filled);
  return signs;
}

/** What the other pieces of the two rows show. */
function rowSigns(
  above: Segment,
  below: Segment,
  upper: readonly Segment[],
  lower: readonly Segment[],
): Signs {
  const signs: [string, number][] = [];
  const add = adder(signs);
  add(
    'acrossAbove',
    upper.some((one) => one !== above && sharedOf(one, below) >= OVERLAP),
  );
  add(
    'acrossBelow',
    lower.some((one) => one !== below && sharedOf(one, above) >= OVERLAP),
  );
  const [turn, other] = [upper.indexOf(above), lower.indexOf(below)];
  if (upper.length === lower.length) signs.push([turn === other ? 'sameTurn' : 'otherTurn', 1]);
  add('sameRest', upper.length - turn === lower.length - other);
  return signs;
}

function widthSigns(above: Segment, below: Segment, a: Look, b: Look): Signs {
  const off = below.start - above.start;
  const isOff = Math.abs(off) > OFF.same && Math.abs(off) <= OFF.near;
  const [indent, out] = isOff ? (off > 0 ? [2, 0] : [0, 2]) : [0, 0];
  const wider = below.width + indent - above.width - out;
  if (Math.abs(wider) <= PLAY) return [['equal', 1]];
  const size = Math.min(MOST_WIDTH, Math.abs(wider));
  if (wider > 0)
    return a.ends
      ? [['wider-ended', size]]
      : [
          ['wider', size],
          ['aboveShort', 1],
        ];
  return b.ends
    ? [['narrower-ends', size]]
    : [
        ['narrower', size],
        ['belowShort', 1],
      ];
}

function textSigns(a: Look, b: Look): Signs {
  const signs: [string, number][] = [];
  const add = adder(signs);
  add('ended', a.ends);
  add('bylineAbove', a.byline);
  add('bylineBelow', b.byline);
  add('plainBoth', a.plain && b.plain);
  add('plainAbove', a.plain && !b.plain);
  add('plainBelow', b.plain && !a.plain);
  add('hanging', b.hanging);
  add('dateline', b.dateline);
  return signs;
}
