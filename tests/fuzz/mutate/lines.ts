import type { Dice } from '../../workshop/forge/dice.ts';
import type { Mutate } from './types.ts';

/** A stretch of a list: where it begins and where it ends. */
function stretch(count: number, dice: Dice, most: number): [from: number, to: number] {
  const from = dice.int(0, Math.max(0, count - 1));
  return [from, Math.min(count, from + dice.int(1, most))];
}

/** Makes a mutator of what is done to the lines of a text, or to its blocks. */
function on(mark: string, change: (parts: string[], dice: Dice) => readonly string[]): Mutate {
  return (text, dice) => change(text.split(mark), dice).join(mark);
}

function deleteStretch(parts: string[], dice: Dice): readonly string[] {
  const [from, to] = stretch(parts.length, dice, 6);
  return parts.toSpliced(from, to - from);
}

function doubleStretch(parts: string[], dice: Dice): readonly string[] {
  const [from, to] = stretch(parts.length, dice, 6);
  const copies = dice.chance(0.1) ? dice.int(2, 20) : 1;
  const copied = Array.from({ length: copies }, () => parts.slice(from, to)).flat();
  return parts.toSpliced(dice.chance(0.7) ? to : dice.int(0, parts.length), 0, ...copied);
}

function moveStretch(parts: string[], dice: Dice): readonly string[] {
  const [from, to] = stretch(parts.length, dice, 6);
  const rest = parts.toSpliced(from, to - from);
  return rest.toSpliced(dice.int(0, rest.length), 0, ...parts.slice(from, to));
}

function shuffleStretch(parts: string[], dice: Dice): readonly string[] {
  const [from, to] = stretch(parts.length, dice, dice.chance(0.2) ? parts.length : 8);
  return parts.toSpliced(from, to - from, ...dice.shuffle(parts.slice(from, to)));
}

function reverse(parts: string[], dice: Dice): readonly string[] {
  const [from, to] = stretch(parts.length, dice, 12);
  return parts.toSpliced(from, to - from, ...parts.slice(from, to).reverse());
}

/** What is done to lines. */
export const LINE_MUTATORS: readonly Mutate[] = [
  on('\n', deleteStretch),
  on('\n', doubleStretch),
  on('\n', moveStretch),
  on('\n', shuffleStretch),
  on('\n', reverse),
  on('\n', (lines, dice) => {
    const [from, to] = stretch(lines.length, dice, 4);
    const glue = dice.pick(['', '', ' ', '  ', '\u3000']);
    return lines.toSpliced(from, to - from, lines.slice(from, to).join(glue));
  }),
  on('\n', (lines, dice) => {
    const at = dice.int(0, lines.length - 1);
    const line = lines[at] ?? '';
    const cut = dice.int(0, line.length);
    return lines.toSpliced(at, 1, line.slice(0, cut), line.slice(cut));
  }),
  on('\n', (lines, dice) => lines.toSpliced(dice.int(0, lines.length), 0, '')),
  on('\n', (lines, dice) => {
    const indent = dice.pick([' ', '  ', '    ', '\t', '\u3000\u3000', '\u00a0']);
    return lines.map((line) => (dice.chance(0.4) ? indent + line : line));
  }),
  on('\n', (lines, dice) => {
    const end = dice.pick([' ', '  ', '\t', '-', '\u3000', '\\']);
    return lines.map((line) => (dice.chance(0.3) ? line + end : line));
  }),
  on('\n', (lines, dice) => lines.map((line) => line.slice(dice.chance(0.2) ? dice.int(0, 4) : 0))),
  on('\n', (lines, dice) => lines.map((line) => (dice.chance(0.1) ? line.slice(0, -3) : line))),
  on('\n', (lines, dice) => {
    const between = dice.pick(['', ' ', '\f']);
    return lines.flatMap((line) => (dice.chance(0.5) ? [line, between] : [line]));
  }),
  (text) => text.replace(/\n{2,}/g, '\n'),
];

/** What is done to blocks, which blank lines part. */
export const BLOCK_MUTATORS: readonly Mutate[] = [
  on('\n\n', deleteStretch),
  on('\n\n', doubleStretch),
  on('\n\n', moveStretch),
  on('\n\n', shuffleStretch),
];
