import type { Dice } from '../../workshop/forge/dice.ts';
import { MARKS } from '../make/marks.ts';
import { ODD_CHARACTERS, ODD_CLASSES } from '../make/odd-characters.ts';
import type { Mutate } from './types.ts';

function insert(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at);
}

/** A place in a text: anywhere, or where a line begins or ends. */
function placeIn(text: string, dice: Dice): number {
  const at = dice.int(0, text.length);
  const way = dice.int(1, 4);
  if (way === 1) return text.lastIndexOf('\n', at) + 1;
  if (way === 2) return text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
  return at;
}

function pickMark(dice: Dice): string {
  return dice.pick(dice.pick(MARKS));
}

/** Inserts odd characters of one class, here and there. */
const insertOdd: Mutate = (text, dice) => {
  const odd = ODD_CHARACTERS[dice.pick(ODD_CLASSES)] ?? [];
  let changed = text;
  const times = dice.chance(0.1) ? dice.int(10, 60) : dice.int(1, 4);
  for (let left = times; left > 0; left--) {
    changed = insert(changed, placeIn(changed, dice), dice.pick(odd));
  }
  return changed;
};

/** Reads some characters as odd ones. */
const replaceOdd: Mutate = (text, dice) => {
  const odd = ODD_CHARACTERS[dice.pick(ODD_CLASSES)] ?? [];
  const rate = dice.pick([0.002, 0.01, 0.05]);
  return text.replace(/[^\n]/gu, (letter) => (dice.chance(rate) ? dice.pick(odd) : letter));
};

const insertMark: Mutate = (text, dice) => insert(text, placeIn(text, dice), pickMark(dice));

const insertMarkLine: Mutate = (text, dice) => {
  const at = text.lastIndexOf('\n', dice.int(0, text.length)) + 1;
  return insert(text, at, `${pickMark(dice)}${dice.pick(['\n', '\n', '\n\n', ''])}`);
};

const deleteCharacters: Mutate = (text, dice) => {
  const rate = dice.pick([0.002, 0.01, 0.1]);
  return text.replace(/[^\n]/gu, (letter) => (dice.chance(rate) ? '' : letter));
};

/** Another level for some headings, none, or one for what has none. */
const changeHeadings: Mutate = (text, dice) =>
  text.replace(/^(#{0,6} ?)(.{1,40})$/gmu, (line, _, words: string) =>
    dice.chance(0.2) ? dice.pick(['', '# ', '## ', '### ', '#### ', '#', '**']) + words : line,
  );

/** Half width for full width, or the other way round. */
const changeWidth: Mutate = (text, dice) =>
  dice.chance(0.5)
    ? text.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    : text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

/** Spaces between letters, as kerning and spaced headlines give. */
const spaceOut: Mutate = (text, dice) => {
  const rate = dice.pick([0.02, 0.2, 0.9]);
  const space = dice.pick([' ', ' ', '\u3000', '\u2009', '  ']);
  return text.replace(/\p{L}/gu, (letter) => (dice.chance(rate) ? letter + space : letter));
};

/** Each stretch twice, as shadowed type is extracted. */
const shadow: Mutate = (text, dice) =>
  text.replace(/^.{1,30}$/gmu, (line) =>
    dice.chance(0.1)
      ? dice.pick([line + line, `${line}\n${line}`, line.replace(/./gu, '$&$&')])
      : line,
  );

const dropSpaces: Mutate = (text) => text.replace(/[ \u3000]+/g, '');

const cutAtEnd: Mutate = (text, dice) => text.slice(0, dice.int(0, text.length));

/** What is done to characters. */
export const CHARACTER_MUTATORS: readonly Mutate[] = [
  insertOdd,
  insertOdd,
  insertOdd,
  replaceOdd,
  insertMark,
  insertMark,
  insertMarkLine,
  insertMarkLine,
  insertMarkLine,
  deleteCharacters,
  changeHeadings,
  changeWidth,
  spaceOut,
  shadow,
  dropSpaces,
  cutAtEnd,
];
