import type { Dice } from '../../workshop/forge/dice.ts';
import type { Mutate } from './types.ts';

const GAPS = [' ', '  ', '    ', '          ', '\u3000', '\t', ' | '];

/** Breaks the text's paragraphs into lines of another width. */
const rewrap: Mutate = (text, dice) => {
  // Lines of one or two characters take the parser long: a few are enough.
  const narrow = dice.chance(0.03);
  const width = dice.pick(narrow ? [1, 2] : [3, 5, 9, 11, 13, 15, 18, 22, 30, 60]);
  const indent = dice.pick(['', '', '\u3000\u3000', '  ']);
  const paragraphs = text.split(dice.chance(0.5) ? /\n{2,}/ : /\n/);
  const between = dice.pick(['\n', '\n\n']);
  return paragraphs.map((one) => indent + wrap(one.replace(/\n/g, ''), width)).join(between);
};

function wrap(text: string, width: number): string {
  return text.replace(new RegExp(`[^]{${width}}(?!$)`, 'gu'), '$&\n');
}

/** Sets two halves of the text side by side, as `-layout` prints columns. */
const setSideBySide: Mutate = (text, dice) => {
  const lines = text.split('\n');
  const half = dice.int(0, lines.length);
  return beside(lines.slice(0, half), lines.slice(half), dice);
};

/** Sets another text beside some lines of this one. */
const setBeside: Mutate = (text, dice, sources) => {
  const lines = text.split('\n');
  const other = sources.pick(dice).split('\n').slice(0, dice.int(1, 30));
  const from = dice.int(0, lines.length);
  const to = from + other.length;
  const rows = beside(lines.slice(from, to), other, dice);
  return [...lines.slice(0, from), rows, ...lines.slice(to)].join('\n');
};

function beside(left: readonly string[], right: readonly string[], dice: Dice): string {
  const gap = dice.pick(GAPS);
  const width = dice.chance(0.5) ? Math.min(60, Math.max(0, ...left.map((l) => l.length))) : 0;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => {
    const row = right[i] ?? '';
    return row === '' ? (left[i] ?? '') : (left[i] ?? '').padEnd(width) + gap + row;
  }).join('\n');
}

/** Takes the lines of two halves by turns, as extractors do that lose columns. */
const interleave: Mutate = (text, dice) => {
  const lines = text.split('\n');
  const half = Math.ceil(lines.length / 2);
  const every = dice.int(1, 4);
  const rows: string[] = [];
  for (let i = 0; i < half; i += every) {
    rows.push(...lines.slice(i, Math.min(half, i + every)));
    rows.push(...lines.slice(half + i, half + i + every));
  }
  return rows.join('\n');
};

/** Puts a stretch of another text into this one. */
const splice: Mutate = (text, dice, sources) => {
  const other = sources.pick(dice);
  const from = dice.int(0, other.length);
  const piece = other.slice(from, from + dice.int(1, 600));
  const at = dice.int(0, text.length);
  const join = dice.pick(['', '\n', '\n\n', '\f', '\n\f', ' ']);
  return text.slice(0, at) + join + piece + join + text.slice(at);
};

/** What is done to the way a text stands on its page. */
export const COLUMN_MUTATORS: readonly Mutate[] = [
  rewrap,
  setSideBySide,
  setBeside,
  interleave,
  splice,
  splice,
];
