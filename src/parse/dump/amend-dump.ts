import type { Amendments } from '../model/amendments.ts';
import { concat, locate, slice, type Located } from '../text/located.ts';

/**
 * The dump as editors read it: misreadings replaced, dropped stretches taken out. Characters that
 * stay keep their places, and added ones have places of their own.
 */
export function amendDump(dump: string, { replacements, drops }: Amendments): Located {
  const whole = locate(dump, 0);
  const nothing = slice(whole, 0, 0);
  const edits = [...replacements, ...drops.map((span) => ({ ...span, text: nothing }))];
  const pieces: Located[] = [];
  let end = 0;
  for (const { from, to, text } of edits.sort((a, b) => a.from - b.from)) {
    // Only dropped stretches overlap.
    if (from >= end) pieces.push(slice(whole, end, from), text);
    end = Math.max(end, to);
  }
  return concat([...pieces, slice(whole, end)]);
}
