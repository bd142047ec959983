import type { FindingCode } from '../../schema/findings/findings.ts';
import type { DoubtKind } from '../model/doubt-kind.ts';
import type { HarmCurve, HarmKind, HarmTable } from '../model/harm-curve.ts';
import { CERTAIN } from './certain.ts';

/** What an article or the dump lacks of its text; a field that is guessed says nothing of the text. */
export const LACKS: ReadonlySet<FindingCode> = CERTAIN.difference(
  new Set(['column-guess', 'author-name']),
);

/**
 * The expected share of an article's characters that are misplaced: wrong, missing, or another
 * article's. Of several kinds that it is of, the one counts that tells most.
 *
 * @param score of all that speaks against the article, as a logarithm of odds
 */
export function expectMisplaced(
  harm: HarmTable,
  kinds: readonly HarmKind[],
  score: number,
): number {
  return kinds.reduce((most, kind) => {
    const rest = isLack(kind) ? harm.lacking : harm.all;
    return Math.max(most, readCurve(harm[kind] ?? rest, score));
  }, 0);
}

/**
 * The kinds of an article: all that its text lacks for certain, else the dump's.
 *
 * @param codes of all that speaks against it
 */
export function harmKindsOf(codes: Iterable<FindingCode>, kind: DoubtKind): HarmKind[] {
  const lacks = [...codes].filter((code) => LACKS.has(code));
  return lacks.length > 0 ? lacks : [kind];
}

/** Whether a kind is of what an article lacks, not of dumps. */
export function isLack(kind: HarmKind): boolean {
  return (LACKS as ReadonlySet<string>).has(kind);
}

/** Between two knots a curve is linear, before the first and behind the last one constant. */
function readCurve(curve: HarmCurve, score: number): number {
  const next = curve.findIndex(([at]) => at > score);
  const [from, to] = [curve[next - 1], curve[next]];
  if (!to) return curve.at(-1)?.[1] ?? 0;
  if (!from) return to[1];
  return from[1] + ((score - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
}
