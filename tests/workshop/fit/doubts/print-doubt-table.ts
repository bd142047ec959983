import type { DoubtKind } from '../../../../src/parse/model/doubt-kind.ts';
import type { HarmCurve, HarmTable } from '../../../../src/parse/model/harm-curve.ts';

/** What a fit of the doubts gives; lists by kind in the order of the kinds. */
export interface DoubtTable {
  readonly curves: readonly (readonly [sign: string, quarters: readonly number[]])[];
  readonly priors: readonly (readonly [DoubtKind, number])[];
  readonly thresholds: readonly (readonly [DoubtKind, number])[];
  readonly harm: HarmTable;
}

/** Prints the parser's table of doubts as a module. */
export function printDoubtTable({ curves, priors, thresholds, harm }: DoubtTable): string {
  const key = (name: string): string => (/^\w+$/.test(name) ? name : `'${name}'`);
  const list = (pairs: readonly (readonly [string, number])[]): string =>
    pairs.map(([name, n]) => `  ${name}: ${n},`).join('\n');
  const knots = (curve: HarmCurve): string =>
    curve.map((knot) => `[${knot.join(', ')}]`).join(', ');
  const bent = Object.entries(harm).map(([kind, curve]) => `  ${key(kind)}: [${knots(curve)}],`);
  const rows = curves.map(([name, curve]) => `  ${key(name)}: [${curve.join(', ')}],`);
  return `// Written by \`npm run fit\`; see tests/workshop/fit/README.md.
import type { DoubtKind } from '../model/doubt-kind.ts';
import type { HarmTable } from '../model/harm-curve.ts';

/**
 * How much each sign speaks for an article's being wrong, as logarithms of odds: what each quarter
 * of its strength adds, and what it adds more in one kind of dumps.
 */
export const WEIGHTS: Readonly<Partial<Record<string, readonly number[]>>> = {
${rows.join('\n')}
};

/** Said of an article against which nothing speaks. */
export const PRIOR: Readonly<Record<DoubtKind, number>> = {
${list(priors)}
};

/** From here on an article is doubted: of the right ones about one in five. */
export const THRESHOLD: Readonly<Record<DoubtKind, number>> = {
${list(thresholds)}
};

/** By the score, the expected share of an article's characters that are misplaced. */
export const HARM: HarmTable = {
${bent.join('\n')}
};
`;
}
