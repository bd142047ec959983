import type { Wrap } from '../../model/dialect.ts';
import { PARTS, type Part } from '../../model/part.ts';
import type { Unit } from '../../model/unit.ts';
import { isLetterPart, isSignedAndDated } from '../../signs/is-letter-part.ts';
import { isTurn } from '../../signs/is-turn.ts';
import { isMarkedRubric } from '../../signs/may-be-rubric.ts';
import { kindOfByline, readBareName } from '../../signs/read-byline.ts';
import { at } from '../../text/at.ts';
import { bestStates, shareStates, type Chain } from '../../text/chain.ts';
import { MOST_SEAM, type SeamScore } from '../../words/seam-scorer.ts';
import type { Fit } from '../fit-lines.ts';
import { aroundSigns, readPageUnits } from './around-signs.ts';
import { jointSigns } from './joint-signs.ts';
import { ownSigns } from './own-signs.ts';
import { partWeights, type PartWeights } from './part-weights.ts';

/** What a page's units and joints show. */
export interface PageSigns {
  readonly units: readonly (readonly string[])[];
  /** One less than units. */
  readonly joints: readonly (readonly string[])[];
  /** For each unit whether each of `PARTS` may be its part: one alone where its form makes that certain. */
  readonly possible: readonly (readonly boolean[])[];
}

/** What a unit is told to be. */
export interface ToldPart {
  readonly part: Part;
  /** For each part, by its place in `PARTS`, how likely it is, from 0 to 1. */
  readonly shares: Float64Array;
}

/** Reads all signs of a page. */
export function signsOf(
  units: readonly Unit[],
  fits: ReadonlyMap<number, Fit>,
  seam: SeamScore,
): PageSigns {
  const own = units.map(ownSigns);
  const page = readPageUnits(units, fits, own);
  const fitted = units.map((unit, i) => ({ unit, fit: fits.get(i), signs: at(own, i) }));
  return {
    units: own.map((signs, i) => [...signs, ...aroundSigns(page, i)]),
    joints: fitted.slice(1).map((one, i) => jointSigns(at(fitted, i), one, seam)),
    possible: units.map((_unit, i) => {
      const may = possibleParts(units, i, seam);
      return PARTS.map((part) => may.has(part));
    }),
  };
}

/**
 * Tells the parts of a page's units, all at once: the row of parts that fits best what the units and
 * the joints between them show (a conditional random field; Lafferty, McCallum and Pereira 2001).
 *
 * @param fits how printed lines fit their columns; none where the dump has no printed lines
 */
export function tellParts(
  units: readonly Unit[],
  fits: ReadonlyMap<number, Fit>,
  wrap: Wrap,
  seam: SeamScore,
): ToldPart[] {
  const chain = chainOf(signsOf(units, fits, seam), partWeights(wrap));
  const shares = shareStates(chain);
  return bestStates(chain).map((state, i) => ({ part: at(PARTS, state), shares: at(shares, i) }));
}

/** A chain of the units' parts, as the weights have it. */
export function chainOf(signs: PageSigns, { parts, joints }: PartWeights): Chain {
  const states = PARTS.length;
  return {
    states,
    worths: signs.units.map((own, i) => {
      const worth = sumOf(own, parts, states);
      return worth.map((n, state) => (signs.possible[i]?.[state] ? n : -Infinity));
    }),
    joints: signs.joints.map((own) => sumOf(own, joints, states * states)),
  };
}

function sumOf(
  signs: readonly string[],
  weights: ReadonlyMap<string, Float64Array>,
  length: number,
): Float64Array {
  const sum = new Float64Array(length);
  for (const sign of signs) {
    const own = weights.get(sign);
    if (own) for (let i = 0; i < length; i++) sum[i] = (sum[i] ?? 0) + (own[i] ?? 0);
  }
  return sum;
}

const PARTS_OF_TEXT: ReadonlySet<Part> = new Set(['first', 'mid']);
const PARTS_OF_PLAIN: ReadonlySet<Part> = new Set(
  PARTS.filter((part) => part !== 'byline' && part !== 'credit' && part !== 'jump'),
);
const PARTS_OF_NAME: ReadonlySet<Part> = new Set([...PARTS_OF_PLAIN, 'byline']);
/** No headline stands between the marks of rubrics; a subhead may, and an advertisement. */
const PARTS_OF_MARKED: ReadonlySet<Part> = new Set(
  [...PARTS_OF_PLAIN].filter((part) => !['kicker', 'title', 'title-on', 'subtitle'].includes(part)),
);

/**
 * The parts that a unit's form lets it play. Plain text names an author only where it is a name, and no
 * word of the line above goes on in it: `…暖了环|卫工`.
 */
function possibleParts(units: readonly Unit[], i: number, seam: SeamScore): ReadonlySet<Part> {
  const unit = at(units, i);
  const certain = certainPart(unit);
  if (certain !== undefined) return new Set([certain]);
  if (isShortText(units, i)) return PARTS_OF_TEXT;
  if (isMarkedRubric(unit.text.text)) return PARTS_OF_MARKED;
  if (readBareName(unit.text) === undefined) return PARTS_OF_PLAIN;
  const before = units[i - 1];
  const inWord =
    before?.kind === 'plain' &&
    before.block === unit.block &&
    seam(before.text.text, unit.text.text) >= MOST_SEAM;
  return inWord ? PARTS_OF_PLAIN : PARTS_OF_NAME;
}

/** Whether plain text is no headline, though as short and without a full stop as one. */
function isShortText(units: readonly Unit[], i: number): boolean {
  const text = (place: number): string => units[place]?.text.text ?? '';
  if (isTurn(text(i)) || isLetterPart(text(i))) return true;
  return isSignedAndDated(text(i), text(i + 1)) || isSignedAndDated(text(i - 1), text(i));
}

/** The part that a unit's form alone gives; none for plain text. */
function certainPart(unit: Unit): Part | undefined {
  switch (unit.kind) {
    case 'lead':
      return 'first';
    case 'byline':
      return kindOfByline(unit.credits);
    case 'note':
    case 'jump':
    case 'furniture':
      return unit.kind;
    case 'plain':
      return undefined;
    default:
      return unit satisfies never;
  }
}
