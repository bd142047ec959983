import { toRadicals } from '../damage/radicals.ts';
import { spaceOut } from '../damage/space-out.ts';
import type { Box } from '../print/types.ts';
import { arrange } from './arrange.ts';
import { unharmed, type Extract } from './types.ts';

/** Rate at which a line set loose comes with spaces between all its characters. */
const LOOSE = 0.01;
/** Rate of blank lines between the lines of a page with wide leading. */
const WIDE = 0.85;

/** Radicals that no compatibility mapping turns back: an editor knows what they stand for. */
const UNMAPPED = /[\u2e80-\u2eff]/g;

/**
 * `mutool draw -F txt`: a blank line between blocks. A line that begins further right than the one
 * before is a block of its own on most pages, nearly every line where the leading is wide. Radicals
 * stand for characters where the font maps them so.
 */
export const mutool: Extract = (page, dice) => {
  const habit = {
    places: ['top', 'top', 'bottom'] as const,
    exception: 0.1,
    far: 0.02,
    furnitureInside: false,
  };
  const blanks = dice.pick(['ends', 'ends', 'indents', 'indents', 'wide'] as const);
  const radicals = dice.chance(0.4);
  const together = (box: Box, next: Box): boolean =>
    box.story === next.story && box.role !== 'body' && next.role !== 'body' && dice.chance(0.4);
  const boxes = arrange(page, habit, dice);
  const lines = boxes.flatMap((box, i) => {
    const next = boxes[i + 1];
    const text = box.lines.flatMap((line, n) => {
      const printed = dice.chance(LOOSE) && box.role === 'body' ? spaceOut(line.text) : line.text;
      const shifts = n > 0 && line.indent > 0 !== (box.lines[n - 1]?.indent ?? 0) > 0;
      const cut = (blanks === 'wide' && dice.chance(WIDE)) || (blanks === 'indents' && shifts);
      return cut && n > 0 ? ['', printed] : [printed];
    });
    return next && together(box, next) ? text : [...text, ''];
  });
  const text = `${lines.join('\n')}\n\f`.replaceAll('　', ' ');
  if (!radicals) return unharmed(text);
  const misread = toRadicals(text);
  return { ...unharmed(misread), repairs: misread.match(UNMAPPED) ?? [] };
};
