import { toRadicals } from '../damage/radicals.ts';
import { spaceOut } from '../damage/space-out.ts';
import type { Box } from '../print/types.ts';
import { arrange } from './arrange.ts';
import { unharmed, type Extract } from './types.ts';

/** Rate at which a line set loose comes with spaces between all its characters. */
const LOOSE = 0.01;

/** Radicals that no compatibility mapping turns back: an editor knows what they stand for. */
const UNMAPPED = /[\u2e80-\u2eff]/g;

/**
 * `mutool draw -F txt`: a blank line between blocks; where the leading is wide, between nearly all
 * lines. Radicals stand for characters where the font maps them so.
 */
export const mutool: Extract = (page, dice) => {
  const habit = {
    places: ['top', 'top', 'bottom'] as const,
    exception: 0.1,
    far: 0.02,
    furnitureInside: false,
  };
  const wide = dice.chance(0.4);
  const radicals = dice.chance(0.4);
  const together = (box: Box, next: Box): boolean =>
    box.story === next.story && box.role !== 'body' && next.role !== 'body' && dice.chance(0.4);
  const boxes = arrange(page, habit, dice);
  const lines = boxes.flatMap((box, i) => {
    const next = boxes[i + 1];
    const text = box.lines.flatMap((line, n) => {
      const printed = dice.chance(LOOSE) && box.role === 'body' ? spaceOut(line.text) : line.text;
      return wide && n > 0 && dice.chance(0.85) ? ['', printed] : [printed];
    });
    return next && together(box, next) ? text : [...text, ''];
  });
  const text = `${lines.join('\n')}\n\f`.replaceAll('　', ' ');
  if (!radicals) return unharmed(text);
  const misread = toRadicals(text);
  return { ...unharmed(misread), repairs: misread.match(UNMAPPED) ?? [] };
};
