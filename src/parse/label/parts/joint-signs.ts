import type { Unit } from '../../model/unit.ts';
import { hasSign } from '../../signs/headline-signs.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import { logStep } from '../../text/log-step.ts';
import { surelyOpensSentence } from '../../text/opens-sentence.ts';
import { stepOf } from '../../text/step-of.ts';
import { TIGHT } from '../../text/squares.ts';
import { widthOf } from '../../text/width-of.ts';
import type { Fit } from '../fit-lines.ts';
import { limitSeam, type SeamScore } from '../../words/seam-scorer.ts';

/** Scores of a seam that count as alike. */
const SEAMS = [-1, 0.5, 2] as const;

/** Squares that a line leaves of its column, and count as alike: an indent leaves about two. */
const SLACKS = [-0.8, 0.6, 1.5, 2.6, 4.5] as const;
/** Doublings of the width from one line to the next behind which they count as alike: large type has few characters. */
const WIDER = 1.5;
/** Rows from one unit to the next that are told from more of them. */
const MOST_ROWS = 4;

/** A unit and how it fits its column, where it is a printed line. */
export interface FittedUnit {
  readonly unit: Unit;
  readonly fit: Fit | undefined;
  /** What it shows by itself. */
  readonly signs: readonly string[];
}

/** Forms that the entries of a list, the rows of a table and the turns of a talk have in common. */
const FORMS_OF_ENTRIES: readonly string[] = [
  ...['numbered', 'labelled', 'first-word-quoted', 'begins-bracket', 'many-digits'],
  ...['date', 'price', 'telephone', 'full-stop', 'spaced-halves', 'turn'],
];

/**
 * The names of what shows between a unit and the one before: how their parts may follow each other.
 */
export function jointSigns(
  { unit: before, fit: last, signs: shownAbove }: FittedUnit,
  { unit, fit, signs: shown }: FittedUnit,
  seam: SeamScore,
): string[] {
  const [above, text] = [before.text.text, unit.text.text];
  const rows = unit.number - before.number;
  const signs = ['any', before.block === unit.block ? 'together' : 'apart'];
  signs.push(rows < 0 || rows > MOST_ROWS ? 'far' : `rows ${rows}`);
  const add = (name: string, holds: boolean): void => {
    if (holds) signs.push(name);
  };
  const ends = endsSentence(above);
  add('after-end', ends);
  if (!ends) {
    const score = limitSeam(seam)(above, text);
    signs.push(`seam ${stepOf(score, SEAMS)}`);
  }
  const measure = fit?.measure || last?.measure;
  if (measure) {
    const slack = (line: string): number => stepOf(measure - widthOf(line), SLACKS);
    signs.push(`${ends ? 'end' : 'open'} slack ${slack(above)} ${slack(text)}`);
  }
  signs.push(`ratio ${logStep(widthOf(text) / Math.max(1, widthOf(above)) || 1, WIDER)}`);
  add('amid', hasSign(text, 'amid'));
  add('hangs-on', hasSign(above, 'pause', 'dangling', 'openMark'));
  add('opens', surelyOpensSentence(text));
  add('like-widths', Math.abs(widthOf(above) - widthOf(text)) < TIGHT);
  add('other-level', before.level !== unit.level);
  add('other-bold', (before.bold ?? false) !== (unit.bold ?? false));
  for (const form of FORMS_OF_ENTRIES) {
    add(`both ${form}`, shownAbove.includes(form) && shown.includes(form));
  }
  add('same-level', before.level > 0 && before.level === unit.level);
  return signs;
}
