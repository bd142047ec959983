import type { Labelled } from '../model/labelled.ts';
import type { Unit } from '../model/unit.ts';
import { hasSign } from '../signs/headline-signs.ts';
import { KICKER } from '../signs/headline-words.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { isInSentence, leadsToArticle, leadsToCaption } from './leads-to-article.ts';
import { weighTornTop } from './weigh-torn-top.ts';

/** A lead-in that ends in a dash may be longer than other headlines. */
const LONGEST_LEAD_IN = 100;

/** Without printed lines: a unit is a paragraph, a part of one, or a line of a headline block. */
export function labelParagraph(
  units: readonly Unit[],
  i: number,
  before: readonly Labelled[],
): 'head' | 'body' {
  const unit = units[i];
  const text = unit?.text.text ?? '';
  if (!unit || hasSign(text, 'stop')) return 'body';
  // A jump line stands below a story's last words, never below a headline.
  if (units[i + 1]?.kind === 'jump' && (unit.level === 0 || hasSign(text, 'pause'))) return 'body';
  if (unit.level > 0) return text.length <= LONGEST_LEAD_IN ? 'head' : 'body';
  if (isInNote(unit, before.at(-1))) return 'body';
  const announces = leadsToArticle(units, i) || leadsToCaption(units, i);
  if (hasSign(text, 'tooLong')) {
    return text.length <= LONGEST_LEAD_IN && KICKER.test(text) && announces ? 'head' : 'body';
  }
  if (announces) return 'head';
  if (isInSentence(before) || (endsSentence(text) && before.at(-1)?.label === 'body'))
    return 'body';
  return isTorn(text, units[i + 1]) ? 'body' : 'head';
}

/** The next printed line of an editor's note in one block. */
function isInNote(unit: Unit, last: Labelled | undefined): boolean {
  return last?.kind === 'note' && last.block === unit.block && !endsSentence(last.text.text);
}

/** The top of a paragraph whose rest stands in the next column. */
function isTorn(text: string, next: Unit | undefined): boolean {
  if (next?.kind !== 'plain' || next.level > 0 || endsSentence(text)) return false;
  return hasSign(next.text.text, 'stop') && weighTornTop(text, next.text.text) > 0;
}
