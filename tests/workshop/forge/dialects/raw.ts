import { kern } from '../damage/kern.ts';
import { arrange } from './arrange.ts';
import { unharmed, type Extract } from './types.ts';

/** `pdftotext -raw`: lines in the order of the content stream, no blank ones, spaces often gone. */
export const raw: Extract = (page, dice) => {
  const habit = {
    places: ['top', 'top', 'split', 'bottom'] as const,
    exception: 0.1,
    far: 0.03,
    furnitureInside: dice.chance(0.4),
  };
  const swallow = dice.chance(0.5);
  const kerning = !swallow && dice.chance(0.3) ? 0.3 : 0;
  const lines = arrange(page, habit, dice).flatMap((box) =>
    box.lines.map((line) => {
      const text = line.text.replaceAll('　', ' ');
      return swallow ? text.replace(/(?<!讯) /g, '') : kern(text, kerning, dice);
    }),
  );
  return unharmed(`${lines.join('\n')}\n\f`);
};
