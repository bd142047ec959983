import { readBareName } from './byline.ts';
import type { Dialect } from './dialect.ts';
import type { Label, Labelled } from './label-context.ts';
import { labelParagraph } from './label-paragraph.ts';
import { labelPrintedLine } from './label-printed-line.ts';
import { findStretches } from './stretches.ts';
import type { Unit } from './units.ts';

/**
 * Tells headline lines from body text. A headline is known by its shape (short, without a full
 * stop, not as wide as the column) and by what stands around it (byline, dateline, heading mark).
 */
export function labelUnits(units: readonly Unit[], dialect: Dialect): Labelled[] {
  const stretches = findStretches(units);
  const labelled: Labelled[] = [];
  for (const [i, unit] of units.entries()) {
    const label =
      certainLabel(units, i, labelled) ??
      (dialect.wrap === 'lines'
        ? labelPrintedLine(units, i, labelled, stretches)
        : labelParagraph(units, i, labelled));
    labelled.push(Object.assign({}, unit, { label }));
  }
  return labelled;
}

/** The label that a unit's form alone gives; none for plain text. */
function certainLabel(
  units: readonly Unit[],
  i: number,
  before: readonly Labelled[],
): Label | undefined {
  const unit = units[i];
  switch (unit?.kind) {
    case 'lead':
      return 'body';
    case 'byline':
      return unit.credits.every((credit) => credit.role === '摄影') ? 'credit' : 'byline';
    case 'note':
    case 'jump':
    case 'furniture':
      return 'other';
    case 'plain':
      return isBareByline(units, i, before) ? 'byline' : undefined;
    case undefined:
      return 'other';
    default:
      return unit satisfies never;
  }
}

/** A name alone on its line, marked or between a headline and its body. */
function isBareByline(units: readonly Unit[], i: number, before: readonly Labelled[]): boolean {
  const unit = units[i];
  if (!unit || !readBareName(unit.text)) return false;
  if (/^[■●◆▲□]/u.test(unit.text.text)) return true;
  const next = units[i + 1];
  const goesOn = next !== undefined && (next.kind === 'lead' || next.text.text.length > 12);
  return before.at(-1)?.label === 'head' && next?.block !== unit.block && goesOn;
}
