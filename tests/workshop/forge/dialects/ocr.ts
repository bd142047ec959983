import { halveMarks, spaceMarks, straightenQuotes } from '../damage/half-width.ts';
import { misreadCertainly } from '../damage/misread.ts';
import { spaceOut } from '../damage/space-out.ts';
import type { Dice } from '../dice.ts';
import type { Box } from '../print/types.ts';
import { arrange } from './arrange.ts';
import { unharmed, type Extract } from './types.ts';

const RATE = {
  lostEnd: 0.02,
  missingBlank: 0.2,
  falseBlank: 0.02,
  /** The end of a line is seen as a block of its own, after the column. */
  tornTail: 0.003,
} as const;
/** Characters of a torn tail. */
const TAIL = 5;

/** OCR that keeps the columns: printed lines, blank ones between the paragraphs that it sees. */
export const ocr: Extract = (page, dice) => {
  const habit = { places: ['top'] as const, exception: 0, far: 0, furnitureInside: false };
  const spaced = dice.chance(0.5);
  const marks = dice.pick(['kept', 'halved', 'spaced'] as const);
  const out = unharmed('');
  const lines = arrange(page, habit, dice).flatMap((box) => [...joinSome(box, dice), '']);
  const { text, repairs } = misreadCertainly(lines.join('\n').replaceAll('　', ' '), dice);
  const marked = {
    kept: text,
    halved: straightenQuotes(halveMarks(text)),
    spaced: spaceMarks(halveMarks(text)),
  }[marks];
  const set = spaced ? marked.split('\n').map(spaceOut).join('\n') : marked;
  return { ...out, repairs, text: `${set}\n\f` };
};

/** The lines of a box; now and then the end of a line is not seen. */
function joinSome(box: Box, dice: Dice): string[] {
  const lines: string[] = [];
  const tails: string[] = [];
  const isText = box.role === 'body' || box.role === 'caption';
  for (const [i, { text: whole, first, part }] of box.lines.entries()) {
    const torn = isText && whole.length > 2 * TAIL && dice.chance(RATE.tornTail);
    const text = torn ? whole.slice(0, -TAIL) : whole;
    if (torn) tails.push('', whole.slice(-TAIL));
    const starts = isText && i > 0 && (first || part === 'subhead');
    if (starts ? !dice.chance(RATE.missingBlank) : isText && dice.chance(RATE.falseBlank)) {
      lines.push('');
    }
    const last = lines.at(-1);
    if (last && isText && !starts && dice.chance(RATE.lostEnd))
      lines.push((lines.pop() ?? '') + text);
    else lines.push(text);
  }
  return [...lines, ...tails];
}
