import { findDateline } from '../../signs/find-dateline.ts';
import { readByline } from '../../signs/read-byline.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import { BEGINS, HOLDS } from '../../text/edges.ts';
import { NARROWEST, PLAY, SHORT } from '../../text/squares.ts';
import type { SeamScore } from '../../words/seam-scorer.ts';
import { textOf, type Atom, type Row } from './cut-rows.ts';
import type { Segment } from './open-column.ts';

/** Rows looked at above and below. */
const REACH = 8;

export type Signs = [sign: string, value: number][];

export function gapSigns(rows: readonly Row[], pieces: readonly (readonly Segment[])[], seam: SeamScore) {
  const nearby = (r: number, step: 1 | -1): (readonly Segment[])[] => {
    const found: (readonly Segment[])[] = [];
    for (let i = 1; found.length < REACH && i <= 3 * REACH; i++) {
      const other = pieces[r + step * i];
      if (!other) break;
      if (other.length > 0) found.push(other);
    }
    return found;
  };
  const look = (rowsThere: (readonly Segment[])[], place: number, width: number, pl: number, pw: number) => {
    let aligned = 0;
    let near = 0;
    let crossed = 0;
    let white = 0;
    let same = 0;
    let sameLeft = 0;
    for (const other of rowsThere) {
      let nearest = Infinity;
      let cross = false;
      let touches = false;
      for (const [k, piece] of other.entries()) {
        const off = Math.abs(piece.start - place);
        if ((k > 0 || piece.start > 4) && off < nearest) nearest = off;
        if (off <= 2 && Math.abs(piece.width - width) <= PLAY) same++;
        if (Math.abs(piece.start - pl) <= 2 && Math.abs(piece.width - pw) <= PLAY) sameLeft++;
        if (piece.start < place - 1 && piece.end > place + 1) cross = true;
        if (piece.start < place && piece.end > place - 1) touches = true;
      }
      if (nearest <= 1) aligned++;
      else if (nearest <= 4) near++;
      if (cross && nearest > 4) crossed++;
      if (!touches) white++;
    }
    const n = Math.max(1, rowsThere.length);
    return { aligned: aligned / n, near: near / n, crossed: crossed / n, white: white / n, same: same / n, sameLeft: sameLeft / n };
  };
  /** The width that lines have which begin at a place. */
  const measureAt = (there: (readonly Segment[])[], place: number): number => {
    const widths = there.flat().filter((p) => Math.abs(p.start - place) <= 2).map((p) => p.width).sort((a, b) => a - b);
    return widths.length < 2 ? 0 : (widths[Math.floor(0.7 * widths.length)] ?? 0);
  };
  return (r: number, i: number): Signs => {
    const row = rows[r] as Row;
    const own = pieces[r] ?? [];
    const [before, atom] = [row[i - 1] as Atom, row[i] as Atom];
    // The pieces beside the gap, as if it were cut.
    const leftPiece = own.find((p) => p.start <= before.start && p.end >= before.end);
    const rightPiece = own.find((p) => p.start <= atom.start && p.end >= atom.end);
    const lefts = row.slice(0, i).filter((a) => leftPiece && a.start >= leftPiece.start);
    const rights = row.slice(i).filter((a) => rightPiece && a.end <= rightPiece.end);
    const [wl, wr] = [widthSum(lefts), widthSum(rights)];
    const ls = lefts[0]?.start ?? before.start;
    const g = atom.gap;
    const [down, up] = [nearby(r, 1), nearby(r, -1)];
    const sides = [look(down, atom.start, wr, ls, wl), look(up, atom.start, wr, ls, wl)];
    const score = (s: (typeof sides)[0]) => s.aligned + s.near / 2 - s.crossed;
    sides.sort((a, b) => score(b) - score(a));
    const [best, other] = sides as [(typeof sides)[0], (typeof sides)[0]];
    const left = textOf(lefts.length > 0 ? lefts : [before]).text;
    const right = textOf(rights.length > 0 ? rights : [atom]).text;
    const [lone, rone] = [textOf([before]).text, textOf([atom]).text];
    const signs: Signs = [['bias', 1]];
    signs.push([g === 1 ? 'gap1' : g === 2 ? 'gap2' : g === 3 ? 'gap3' : g <= 6 ? 'gap6' : 'gapFar', 1]);
    for (const key of ['aligned', 'near', 'crossed', 'white', 'same', 'sameLeft'] as const) {
      signs.push([`best-${key}`, best[key]], [`other-${key}`, other[key]]);
    }
    const mls = [measureAt(down, ls), measureAt(up, ls)];
    const mrs = [measureAt(down, atom.start), measureAt(up, atom.start)];
    const fitsAny = (ms: number[], w: number) => ms.some((m) => m >= NARROWEST && Math.abs(m - w) <= PLAY);
    const joined = wl + wr;
    if (fitsAny(mls, joined) || fitsAny(mls, joined + 2)) signs.push(['joinedFull', 1]);
    if (fitsAny(mls, wl)) signs.push(['leftFull', 1]);
    if (fitsAny(mrs, wr)) signs.push(['rightFull', 1]);
    const most = Math.max(...mls);
    if (most > 0) signs.push(['joinedOver', Math.max(0, Math.min(6, joined - most - PLAY))]);
    if (most > 0 && wl < most - SHORT && !endsSentence(left)) signs.push(['leftShort', 1]);
    if (Math.min(wl, wr) >= NARROWEST && Math.abs(wl - wr) <= PLAY) signs.push(['even', 1]);
    if (Math.min(wl, wr) >= NARROWEST) signs.push(['bothLong', 1]);
    if (!HOLDS.pause.test(left) && !HOLDS.pause.test(right) && wl >= 4 && wr >= 4) signs.push(['headPair', 1]);
    if (wl < 3.5) signs.push(['shortLeft', 1]);
    if (wr < 3.5) signs.push(['shortRight', 1]);
    if (lone.length === 1) signs.push(['oneLeft', 1]);
    if (rone.length === 1) signs.push(['oneRight', 1]);
    if (lone.length <= 2 && rone.length <= 2) signs.push(['bothOne', 1]);
    if (lone.includes(' ')) signs.push(['drawnLeft', 1]);
    if (rone.includes(' ')) signs.push(['drawnRight', 1]);
    if (atom.bound) signs.push(['bound', 1]);
    else if (readByline(textOf([...lefts, ...rights]))) signs.push(['byline', 1]);
    if (readByline(textOf(lefts.length > 0 ? lefts : [before]))) signs.push(['bylineLeft', 1]);
    if (BEGINS.hanging.test(right)) signs.push(['hanging', 1]);
    if (g <= 2 && DATELINE.test(left.replaceAll(' ', ''))) signs.push(['dateline', 1]);
    if (endsSentence(left)) signs.push(['leftEnds', 1]);
    else signs.push(['seam', seam(left, right)]);
    if (/[\dA-Za-z.]$/.test(left) !== /^[\dA-Za-z.]/.test(right)) signs.push(['number', 1]);
    return signs;
  };
}
const DATELINE = /^本报讯$/u;
import { widthOf } from '../../text/width-of.ts';
function widthSum(atoms: readonly Atom[]): number {
  return atoms.reduce((s, a) => s + widthOf(a.line.raw.text.slice(a.from, a.to)), 0);
}
