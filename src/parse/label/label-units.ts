import type { Dialect } from '../model/dialect.ts';
import type { FitMargin } from '../model/fit-margin.ts';
import type { Label, Labelled } from '../model/labelled.ts';
import { HEAD_PARTS, PARTS, type HeadShares, type Part } from '../model/part.ts';
import type { Unit } from '../model/unit.ts';
import { at } from '../text/at.ts';
import { HEAVY, SOME } from '../text/points.ts';
import type { SeamScore } from '../words/seam-scorer.ts';
import { fitLines, type Fit } from './fit-lines.ts';
import { tellParts, type ToldPart } from './parts/tell-parts.ts';

/** As sure must it be that a line belongs to the page, and to no article. */
const SURE = 0.97;
/** Keeps logarithms of shares finite. */
const LEAST_SHARE = 1e-9;

/** What the later stages ask of a part. */
const LABELS: Readonly<Record<Part, Label>> = {
  kicker: 'head',
  title: 'head',
  'title-on': 'head',
  subtitle: 'head',
  subhead: 'head',
  rubric: 'head',
  byline: 'byline',
  credit: 'credit',
  note: 'body',
  first: 'body',
  mid: 'body',
  jump: 'other',
  furniture: 'other',
};

/**
 * Tells what each unit is, all units of a page at once. Printed lines are told by their columns, too:
 * how well each fits the column around it is one sign among others.
 */
export function labelUnits(units: readonly Unit[], dialect: Dialect, seam: SeamScore): Labelled[] {
  const isPrinted = dialect.wrap === 'lines';
  const fits = isPrinted ? fitLines(units) : new Map<number, Fit>();
  const told = tellParts(units, fits, dialect.wrap, seam);
  return units.map((unit, i) => {
    const { shares } = at(told, i);
    const part = partOf(at(told, i));
    const label = LABELS[part];
    const measure = fits.get(i)?.measure;
    const isText = label === 'head' || label === 'body';
    const begins = weighBeginning(shares, fits.get(i));
    return Object.assign({}, unit, {
      label,
      part,
      shares: headShares(shares),
      ...(measure ? { measure } : {}),
      // Lines that stand in one of the dump begin no paragraph by where that one begins.
      ...(label === 'body' && dialect.wrap !== 'spaces' ? { first: begins > 0 } : {}),
      ...(isText ? { margin: marginOf(part, shares, begins) } : {}),
    });
  });
}

/**
 * What a unit is told to be: of the parts of the likeliest label the likeliest. What belongs to the page
 * and to no article is left out only where that is sure.
 */
function partOf({ part, shares }: ToldPart): Part {
  const share = (other: Part): number => at(shares, PARTS.indexOf(other));
  if (LABELS[part] === 'other' && share(part) >= SURE) return part;
  const parts = PARTS.filter((other) => other !== 'furniture');
  const sums = Map.groupBy(parts, (other) => LABELS[other]);
  const sum = (own: readonly Part[]): number => own.reduce((all, other) => all + share(other), 0);
  const [best = []] = [...sums.values()].sort((a, b) => sum(b) - sum(a));
  return best.reduce((one, other) => (share(other) > share(one) ? other : one), best[0] ?? part);
}

function headShares(shares: Float64Array): HeadShares {
  const pairs = HEAD_PARTS.map((part) => [part, at(shares, PARTS.indexOf(part))] as const);
  return Object.fromEntries(pairs) as HeadShares;
}

/** By how much what a unit is told to be is likelier than anything else, as logarithms of odds. */
function marginOf(part: Part, shares: Float64Array, begins: number): FitMargin {
  const label = LABELS[part];
  const share = (holds: (other: Part) => boolean): number =>
    PARTS.reduce((sum, other, i) => sum + (holds(other) ? at(shares, i) : 0), LEAST_SHARE);
  const others = share((other) => LABELS[other] !== label);
  return {
    label: Math.log(share((other) => LABELS[other] === label) / others),
    first: Math.abs(begins),
  };
}

/**
 * What speaks for (above 0) or against a paragraph's beginning with a unit, as a logarithm of odds. How a
 * printed line fits its column counts once more: that its signs are weighed with all others leaves less of
 * it than clean print shows.
 */
function weighBeginning(shares: Float64Array, fit: Fit | undefined): number {
  const share = (part: Part): number => at(shares, PARTS.indexOf(part)) + LEAST_SHARE;
  const told = Math.log(share('first') / share('mid'));
  if (fit?.label !== 'body') return told;
  return told + SOME * (fit.first ? 1 : -1) * Math.min(HEAVY, fit.margin.first);
}
