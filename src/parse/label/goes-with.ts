import type { Labelled } from '../model/labelled.ts';
import { BYLINE_MARK } from '../signs/read-byline.ts';
import { creditsOf } from './credits-of.ts';

/** Whether a unit is one item with those before it, of which `first` and `last` are the ends. */
export function goesWith(unit: Labelled, first: Labelled, last: Labelled): boolean {
  if (isByline(unit)) return isByline(first) && !beginsByline(unit, last);
  if (isSecondLine(unit, last))
    return goesOn(unit, last) && isRubricUnit(unit) === isRubricUnit(last);
  if (unit.block !== last.block || unit.kind !== 'plain') return false;
  if (isRubricUnit(unit) !== isRubricUnit(last)) return false;
  if (unit.label === 'head') {
    return last.label === 'head' && last.level === unit.level && goesOn(unit, last);
  }
  if (first.kind === 'note')
    return unit.part === 'note' || (last.part !== 'note' && unit.part === 'mid');
  return unit.label === 'body' && first.label === 'body' && unit.part !== 'note';
}

/** Whether a line of large type belongs to the block that `last` is of: it begins no headline anew. */
function goesOn({ part }: Labelled, last: Labelled): boolean {
  if (part === 'subhead' || last.part === 'subhead') return part === last.part;
  return last.part === 'kicker' || (part !== 'kicker' && part !== 'title');
}

/**
 * Whether a byline below another one is of another article, as where one is signed below its text
 * and the next one above: one of them closes its text, its mark is set anew, or its reporters come
 * after correspondents or a blank line.
 */
function beginsByline(unit: Labelled, last: Labelled): boolean {
  if ([unit, last].some((one) => one.kind === 'byline' && one.closes)) return true;
  if (BYLINE_MARK.test(unit.text.text.charAt(0))) return true;
  const [own] = creditsOf(unit);
  if (own === undefined || own.role === '通讯员' || own.role === '摄影') return false;
  return unit.block !== last.block || creditsOf(last).at(-1)?.role === '通讯员';
}

/** Markdown marks only a heading's first line: what stands right below it is its second. */
function isSecondLine(unit: Labelled, last: Labelled): boolean {
  return (
    unit.kind === 'plain' &&
    unit.label === 'head' &&
    last.label === 'head' &&
    last.level > 0 &&
    unit.level === 0 &&
    unit.number === last.number + 1
  );
}

/** A rubric is a block of its own, whatever it is glued to. */
function isRubricUnit(unit: Labelled): boolean {
  return unit.part === 'rubric';
}

function isByline(unit: Labelled): boolean {
  return unit.label === 'byline';
}
