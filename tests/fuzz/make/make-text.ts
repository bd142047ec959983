import type { Dice } from '../../workshop/forge/dice.ts';
import { CHARACTER_MUTATORS } from '../mutate/characters.ts';
import { COLUMN_MUTATORS } from '../mutate/columns.ts';
import { BLOCK_MUTATORS, LINE_MUTATORS } from '../mutate/lines.ts';
import { MARKS } from './marks.ts';
import { ODD_CHARACTERS, ODD_CLASSES } from './odd-characters.ts';
import type { Sources } from './sources.ts';
import { pickWeighted } from './weighted.ts';

/** No text grows beyond this: about 100 KB. */
const MOST = 40_000;

/** How much of a text is taken: most are small, for many small ones find more than few whole ones. */
function sizeOf(dice: Dice): number {
  return pickWeighted(dice, [
    [4, () => dice.int(0, 60)],
    [45, () => dice.int(60, 400)],
    [35, () => dice.int(400, 1200)],
    [10, () => dice.int(1200, 3000)],
    [3.8, () => 10_000],
    [0.2, () => dice.int(10_000, 35_000)],
  ])();
}

/** A text to begin with: a stretch of lines of one source, or of several. */
function cutOut(size: number, dice: Dice, sources: Sources): string {
  const lines = sources.pick(dice).split('\n');
  const from = size >= 10_000 || dice.chance(0.2) ? 0 : dice.int(0, lines.length - 1);
  const taken: string[] = [];
  let length = 0;
  for (let i = from; i < lines.length && length < size; i++) {
    taken.push(lines[i] ?? '');
    length += (lines[i]?.length ?? 0) + 1;
  }
  const text = taken.join('\n');
  return length < size && size > 10_000 ? `${text}\n${cutOut(size - length, dice, sources)}` : text;
}

/** A text of marks, words and odd characters at random. */
function mix(size: number, dice: Dice, sources: Sources): string {
  const words = sources.pick(dice);
  let text = '';
  while (text.length < Math.min(size, 2000)) {
    const at = dice.int(0, words.length);
    text += pickWeighted(dice, [
      [4, dice.pick(dice.pick(MARKS))],
      [3, words.slice(at, at + dice.int(1, 20))],
      [1, dice.pick(ODD_CHARACTERS[dice.pick(ODD_CLASSES)] ?? [])],
      [2, dice.pick(['\n', '\n\n', ' '])],
    ]);
  }
  return text;
}

/** Makes the text of a dump: a piece of what is known, changed in some ways. */
export function makeText(dice: Dice, sources: Sources): string {
  const size = sizeOf(dice);
  let text = dice.chance(0.06) ? mix(size, dice, sources) : cutOut(size, dice, sources);
  const changes = dice.chance(0.05) ? 0 : dice.int(1, dice.chance(0.15) ? 12 : 4);
  for (let left = changes; left > 0; left--) {
    const mutators = pickWeighted(dice, [
      [30, LINE_MUTATORS],
      [10, BLOCK_MUTATORS],
      [15, COLUMN_MUTATORS],
      [45, CHARACTER_MUTATORS],
    ]);
    const changed = dice.pick(mutators)(text, dice, sources);
    text = changed.slice(0, MOST);
  }
  return text;
}
