import { readByline } from '../../signs/read-byline.ts';
import { findDateline } from '../../signs/find-dateline.ts';
import { BEGINS, HOLDS } from '../../text/edges.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import type { SeamScore } from '../../words/seam-scorer.ts';
import type { Segment } from './open-column.ts';
import type { Signs } from './gap-signs.ts';

/** Rows below a piece, blank ones aside, in which it may go on, and blank ones between. */
const REACH = { rows: 4, blanks: 3 };
const FARTHEST = 16;

export interface Pair {
  readonly above: Segment;
  readonly below: Segment;
  readonly signs: Signs;
  /** rows pair key */
  readonly key: number;
}

function sharedOf(a: Segment, b: Segment): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** Pairs of pieces that may be lines of one column, one right below the other. */
export function linkPairs(rows: readonly (readonly Segment[])[], seam: SeamScore): Pair[] {
  const pairs: Pair[] = [];
  const looks = new Map<Segment, ReturnType<typeof lookAt>>();
  for (const row of rows) for (const piece of row) looks.set(piece, lookAt(piece));
  const steps = new Map<Segment, { up: number; down: number; ups: number; downs: number }>();
  const look = (r: number, step: 1 | -1, piece: Segment): [number, number] => {
    let dist = 0;
    let count = 0;
    let seen = 0;
    for (let i = r + step; i >= 0 && i < rows.length && seen < 6; i += step) {
      const other = rows[i] ?? [];
      if (other.length === 0) continue;
      seen++;
      const hit = other.find((p) => Math.abs(p.start - piece.start) <= 4);
      if (!hit) continue;
      if (dist === 0) dist = seen;
      if (Math.abs(hit.width - piece.width) <= 1.25) count++;
    }
    return [dist, count];
  };
  for (const [r, row] of rows.entries())
    for (const piece of row) {
      const [[up, ups], [down, downs]] = [look(r, -1, piece), look(r, 1, piece)];
      steps.set(piece, { up, down, ups, downs });
    }
  for (const [r, row] of rows.entries()) {
    for (const above of row) {
      const between: Segment[] = [];
      let seen = 0;
      let blanks = 0;
      for (let i = r + 1; i < rows.length && seen < REACH.rows && blanks <= REACH.blanks; i++) {
        const other = rows[i] ?? [];
        if (other.length === 0) {
          blanks++;
          continue;
        }
        seen++;
        for (const below of other) {
          const off = below.start - above.start;
          const shared = sharedOf(above, below);
          if (Math.abs(off) > FARTHEST && shared < 5) continue;
          if (shared < -FARTHEST) continue;
          const hidden = between.filter((b) => sharedOf(b, above) >= 4 && sharedOf(b, below) >= 4).length;
          if (hidden > 1) continue;
          const signs = signsOf(above, below, row, other, seen, blanks, hidden, shared, looks, seam);
          const [sa, sb] = [steps.get(above), steps.get(below)];
          if (sa && sb) {
            if (sa.up > 0 || sb.down > 0) signs.push([seen === sa.up || seen === sb.down ? 'usualStep' : seen < Math.max(sa.up, sb.down) ? 'shortStep' : 'longStep', 1]);
            signs.push(['ups', sa.ups / 6], ['downs', sb.downs / 6], ['both', Math.min(sa.ups, sb.downs) / 6]);
            if (sa.down === seen) signs.push(['nextBelow', 1]);
            if (sb.up === seen) signs.push(['nextAbove', 1]);
          }
          pairs.push({ above, below, signs, key: r * 100000 + i });
        }
        between.push(...other);
      }
    }
  }
  return pairs;
}

function lookAt(piece: Segment) {
  const text = piece.text.text;
  return {
    ends: endsSentence(text),
    byline: readByline(piece.text) !== undefined,
    plain: !HOLDS.pause.test(text),
    hanging: BEGINS.hanging.test(text),
    dateline: findDateline(piece.text) !== undefined,
  };
}

function signsOf(
  above: Segment,
  below: Segment,
  row: readonly Segment[],
  other: readonly Segment[],
  steps: number,
  blanks: number,
  hidden: number,
  shared: number,
  looks: Map<Segment, ReturnType<typeof lookAt>>,
  seam: SeamScore,
): Signs {
  const [a, b] = [looks.get(above), looks.get(below)];
  if (!a || !b) throw new Error('no look');
  const signs: Signs = [['bias', 1]];
  const off = below.start - above.start;
  const size = Math.abs(off);
  const pushed = (off > 1 && below.pulled === true) || (off < -1 && above.pulled === true);
  const cls = size <= 1 ? 'same' : size <= 4 ? 'near' : size <= 8 ? 'off' : 'far';
  signs.push([`left-${cls}${size <= 1 ? '' : off > 0 ? '+' : '-'}${pushed ? 'p' : ''}`, 1]);
  const indent = off >= 2 && off <= 4 ? 2 : 0;
  const out = off <= -2 && off >= -4 ? 2 : 0;
  const diff = below.width + indent - (above.width + out);
  if (Math.abs(diff) <= 1.25) signs.push(['equal', 1]);
  else if (diff > 0) {
    signs.push([a.ends ? 'wider-ended' : 'wider', Math.min(6, diff)]);
    if (!a.ends) signs.push(['aboveShort', 1]);
  } else {
    signs.push([b.ends ? 'narrower-ends' : 'narrower', Math.min(6, -diff)]);
    if (!b.ends) signs.push(['belowShort', 1]);
  }
  if (!a.ends) signs.push(['seam', seam(above.text.text, below.text.text)]);
  else signs.push(['ended', 1], ['seamEnded', seam(above.text.text, below.text.text)]);
  if (a.ends && off >= 2 && off <= 4) signs.push(['indentAfterEnd', 1]);
  if (!a.ends && off >= 2 && off <= 4 && !pushed) signs.push(['indentOpen', 1]);
  if (a.byline) signs.push(['bylineAbove', 1]);
  if (b.byline) signs.push(['bylineBelow', 1]);
  if (a.plain && b.plain) signs.push(['plainBoth', 1]);
  else if (a.plain) signs.push(['plainAbove', 1]);
  else if (b.plain) signs.push(['plainBelow', 1]);
  if (b.hanging) signs.push(['hanging', 1]);
  if (b.dateline) signs.push(['dateline', 1]);
  signs.push([`steps${steps}`, 1]);
  if (blanks > 0) signs.push([`blanks${Math.min(2, blanks)}`, 1]);
  if (hidden > 0) signs.push(['hidden', 1]);
  const width = Math.min(above.end - above.start, below.end - below.start);
  signs.push(['shared', shared <= 0 ? -1 : Math.min(1, shared / Math.max(1, width))]);
  if (row.some((p) => p !== above && sharedOf(p, below) >= 5)) signs.push(['acrossAbove', 1]);
  if (other.some((p) => p !== below && sharedOf(p, above) >= 5)) signs.push(['acrossBelow', 1]);
  if (row.length === other.length) {
    signs.push([row.indexOf(above) === other.indexOf(below) ? 'sameTurn' : 'otherTurn', 1]);
  }
  if (row.length - row.indexOf(above) === other.length - other.indexOf(below)) signs.push(['sameRest', 1]);
  return signs;
}
