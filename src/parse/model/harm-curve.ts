import type { FindingCode } from '../../schema/findings/findings.ts';
import type { DoubtKind } from './doubt-kind.ts';

/**
 * The expected share of an article's characters that are misplaced, by the score of what speaks
 * against it: knots of a line that never falls, by their scores.
 */
export type HarmCurve = readonly (readonly [score: number, share: number])[];

/**
 * Articles whose score tells their harm alike: those of a kind of dumps; and those whose text
 * lacks something for certain, of which the score says nothing, by what it lacks.
 */
export type HarmKind = DoubtKind | FindingCode;

/** A curve for each kind that has articles enough to fit one; `lacking` and `all` have those of the others. */
export type HarmTable = Readonly<
  Partial<Record<HarmKind, HarmCurve>> & Record<'lacking' | 'all', HarmCurve>
>;
