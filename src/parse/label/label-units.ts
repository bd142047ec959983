import type { Dialect } from '../model/dialect.ts';
import type { Label, Labelled } from '../model/labelled.ts';
import type { Unit } from '../model/unit.ts';
import { isLetterPart, isSignedAndDated } from '../signs/is-letter-part.ts';
import { isTurn } from '../signs/is-turn.ts';
import { BYLINE_MARK, kindOfByline, readBareName } from '../signs/read-byline.ts';
import { at } from '../text/at.ts';
import { isSurelyName } from '../words/is-common-word.ts';
import { fitLines } from './fit-lines.ts';
import { labelParagraph } from './label-paragraph.ts';
import { isInSentence } from './leads-to-article.ts';

/**
 * Tells headline lines from body text. A headline is known by its shape (short, without a full
 * stop, not as wide as the column) and by what stands around it (byline, dateline, heading mark).
 */
export function labelUnits(units: readonly Unit[], dialect: Dialect): Labelled[] {
  if (dialect.wrap === 'lines') return labelPrintedLines(units);
  const labelled: Labelled[] = [];
  for (const [i, unit] of units.entries()) {
    const bare = isBareByline(units, i, labelled) ? 'byline' : undefined;
    const label = labelOfForm(units, i) ?? bare ?? labelParagraph(units, i, labelled);
    labelled.push(Object.assign({}, unit, { label }));
  }
  return labelled;
}

function labelPrintedLines(units: readonly Unit[]): Labelled[] {
  const fits = fitLines(units);
  return units.map((unit, i) => {
    const fit = fits.get(i);
    const label = labelOfForm(units, i) ?? fit?.label ?? 'body';
    return Object.assign({}, unit, {
      label,
      ...(fit?.measure ? { measure: fit.measure } : {}),
      ...(fit?.label === 'body' ? { first: fit.first } : {}),
      ...(fit ? { margin: fit.margin } : {}),
    });
  });
}

/** The label that a unit's form alone gives; none for most plain text. */
function labelOfForm(units: readonly Unit[], i: number): Label | undefined {
  const unit = at(units, i);
  switch (unit.kind) {
    case 'lead':
      return 'body';
    case 'byline':
      return kindOfByline(unit.credits);
    case 'note':
    case 'jump':
    case 'furniture':
      return 'other';
    case 'plain':
      return isShortText(units, i) ? 'body' : undefined;
    default:
      return unit satisfies never;
  }
}

/** Whether plain text is no headline, though as short and without a full stop as one. */
function isShortText(units: readonly Unit[], i: number): boolean {
  const text = (place: number): string => units[place]?.text.text ?? '';
  if (isTurn(text(i)) || isLetterPart(text(i))) return true;
  return isSignedAndDated(text(i), text(i + 1)) || isSignedAndDated(text(i - 1), text(i));
}

/** A name alone on its line, marked or between a headline and its body. */
function isBareByline(units: readonly Unit[], i: number, before: readonly Labelled[]): boolean {
  const unit = units[i];
  if (!unit || !readBareName(unit.text)) return false;
  if (BYLINE_MARK.test(unit.text.text.charAt(0))) return true;
  const next = units[i + 1];
  const goesOn = next !== undefined && (next.kind === 'lead' || next.text.text.length > 12);
  const last = before.at(-1);
  if (last?.label === 'head' && next?.block !== unit.block) return goesOn;
  // Where body text follows in the same block, it must be surely a name.
  const begins = last?.label === 'head' || (last?.block !== unit.block && !isInSentence(before));
  return begins && goesOn && isSurelyName(unit.text.text.replace(/\s/g, ''));
}
