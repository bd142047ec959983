import type { DoubtKind } from '../model/doubt-kind.ts';
import type { FindingCode } from '../../schema/findings/findings.ts';
import { WEIGHTS } from '../weights/doubt-weights.ts';

/** How much of a sign's quarters there is at a strength: quarters that are full count 1. */
export function quartersOf(strength: number): number[] {
  return Array.from({ length: QUARTERS }, (_, from) =>
    Math.max(0, Math.min(1, QUARTERS * strength - from)),
  );
}
const QUARTERS = 4;

/**
 * How much a sign speaks for an article's being wrong, as a logarithm of odds: by a curve over its
 * strength that never falls, and more of it in a kind of dumps where that sign tells more.
 *
 * @param strength from 0 to 1
 */
export function weighSign(code: FindingCode, strength: number, kind: DoubtKind): number {
  const curves = [WEIGHTS[code], WEIGHTS[`${code}/${kind}`]];
  let sum = 0;
  for (const curve of curves) {
    if (!curve) continue;
    for (const [i, share] of quartersOf(strength).entries()) sum += share * (curve[i] ?? 0);
  }
  return sum;
}
