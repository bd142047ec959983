import type { Unit } from '../model/unit.ts';
import { hasSign } from '../signs/headline-signs.ts';
import { kindOfByline } from '../signs/read-byline.ts';

/** Whether short lines without a full stop lead from unit `i` to a byline, dateline or heading. */
export function leadsToArticle(units: readonly Unit[], i: number): boolean {
  for (let j = i + 1; j < Math.min(units.length, i + 5); j++) {
    const next = units[j];
    if (!next) return false;
    if (next.kind === 'lead' || next.kind === 'note') return true;
    if (next.kind === 'byline') return !next.closes && kindOfByline(next.credits) === 'byline';
    if (next.kind !== 'plain') return false;
    if (hasSign(next.text.text, 'stop', 'tooLong')) return false;
    if (next.level > 0) return true;
  }
  return false;
}

/** Whether unit `i` is a short line right above a caption that a photo credit follows. */
export function leadsToCaption(units: readonly Unit[], i: number): boolean {
  const [unit, caption, credit] = units.slice(i, i + 3);
  if (!unit || caption?.kind !== 'plain' || credit?.kind !== 'byline') return false;
  return (
    !hasSign(unit.text.text, 'long', 'pause') &&
    hasSign(caption.text.text, 'stop') &&
    kindOfByline(credit.credits) === 'credit'
  );
}
