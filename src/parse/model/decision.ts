import type { Located } from '../text/located.ts';

/** A decision that was taken by some margin, and the text that it is about. */
export interface Decision {
  readonly text: Located;
  /** By how much the best reading beats the best one that decides otherwise. */
  readonly margin: number;
}

/** How fast errors get rarer with the margin by which a reading wins. */
const SHARPNESS = 2;
/** Logarithm of the expected errors that say nothing: nearly all articles have as many. */
const NO_RISK = -9;
/** The same for one decision of them. */
const NO_MEAN_RISK = -6;

/**
 * How much several decisions together speak for an error in one of them: the logarithm of the number
 * of errors to be expected, from 0 (none) to 1 (one at least).
 */
export function riskOf(decisions: readonly Pick<Decision, 'margin'>[]): number {
  return clamp(1 - Math.log(errorsOf(decisions)) / NO_RISK);
}

/**
 * How poor several decisions are on the whole, from 0 to 1: the same for each one of them, as a long
 * text has some poor ones by chance.
 */
export function meanRiskOf(decisions: readonly Pick<Decision, 'margin'>[]): number {
  if (decisions.length === 0) return 0;
  return clamp(1 - Math.log(errorsOf(decisions) / decisions.length) / NO_MEAN_RISK);
}

function errorsOf(decisions: readonly Pick<Decision, 'margin'>[]): number {
  return decisions.reduce((sum, { margin }) => sum + Math.exp(-SHARPNESS * Math.max(0, margin)), 0);
}

/** The decision taken by the least margin. */
export function closestOf<T extends Pick<Decision, 'margin'>>(
  decisions: readonly T[],
): T | undefined {
  return decisions.reduce<T | undefined>((a, b) => (a && a.margin <= b.margin ? a : b), undefined);
}

/** How close one decision is: 1 where nothing speaks for it rather than another, 0 from `sure` on. */
export function closeness(margin: number, sure: number): number {
  return clamp(1 - margin / sure);
}

function clamp(share: number): number {
  return Math.max(0, Math.min(1, share));
}
