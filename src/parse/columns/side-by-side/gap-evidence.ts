import type { Atom, Row } from './cut-rows.ts';

/** Rows looked at above and below. */
const REACH = 8;
/** Places by which pieces of one column may begin apart. */
const ALIGNED = 2;
const NEAR = 4;
const POINTS = {
  aligned: 0.8,
  near: 0.4,
  /** Text runs across the place. */
  crossed: -0.6,
  least: -2,
  most: 4,
} as const;

/**
 * What the rows above and below say of the gap before an atom: whether other pieces begin at its
 * place too, or text runs across. The better of both sides counts, as a headline ends one of them.
 */
export function gapEvidence(rows: readonly Row[]): (row: number, atom: Atom) => number {
  const look = (row: number, step: 1 | -1, place: number): number => {
    let sum = 0;
    for (let i = 1; i <= REACH; i++) {
      const other = rows[row + step * i];
      if (!other) break;
      sum += signOf(other, place);
    }
    return sum;
  };
  return (row, { start }) => {
    const sum = Math.max(look(row, 1, start), look(row, -1, start));
    return Math.min(POINTS.most, Math.max(POINTS.least, sum));
  };
}

function signOf(row: Row, place: number): number {
  let nearest = Infinity;
  let crossed = false;
  for (const [i, atom] of row.entries()) {
    if (i > 0 || atom.gap > NEAR) nearest = Math.min(nearest, Math.abs(atom.start - place));
    if (atom.start < place - 1 && atom.end > place + 1) crossed = true;
  }
  if (nearest <= ALIGNED) return POINTS.aligned;
  if (nearest <= NEAR) return POINTS.near;
  return crossed ? POINTS.crossed : 0;
}
