import type { Dice } from '../../forge/dice.ts';
import { arrange } from './arrange.ts';
import type { Imitate } from './extraction.ts';
import { groupLines, type Group } from './group-lines.ts';
import { findTears, textOf } from './torn.ts';

/** How one page's program writes. */
interface Pen {
  /** A paragraph is one line, or its printed lines stand as they are. */
  wrapped: boolean;
  /** Between paragraphs of one column, and where a column ends in mid-paragraph. */
  blankAtEnd: boolean;
  blankAtTear: boolean;
  /** The two full-width spaces of an indent are kept where they are printed. */
  indents: boolean;
}

/** A layout model's plain text: blocks in reading order, without any mark. */
export const imitatePlain: Imitate = (lines, dice) => {
  const clusters = groupLines(lines);
  const pen = throwPen(dice);
  let text = '';
  let before: Group | undefined;
  for (const group of arrange(clusters, dice.fork())) {
    text += before === undefined ? '' : separator(before, group, pen);
    text += write(group, pen);
    before = group;
  }
  return { text: `${text}\n`, tears: pen.blankAtTear ? findTears(clusters) : [] };
};

function throwPen(dice: Dice): Pen {
  const wrapped = dice.chance(0.4);
  return {
    wrapped,
    blankAtEnd: !wrapped || dice.chance(0.7),
    blankAtTear: dice.chance(0.75),
    indents: dice.chance(0.5),
  };
}

function separator(before: Group, group: Group, pen: Pen): string {
  const inText =
    before.part === 'paragraph' && group.part === 'paragraph' && before.story === group.story;
  const tornHere = inText && group.goesOn && before.block === group.block;
  if (tornHere) return pen.blankAtTear ? '\n\n' : pen.wrapped ? '\n' : '';
  return inText && !pen.blankAtEnd ? '\n' : '\n\n';
}

function write(group: Group, pen: Pen): string {
  const text =
    pen.wrapped || group.part === 'title'
      ? group.lines.map((line) => line.text).join('\n')
      : textOf(group);
  return pen.indents ? text : text.replace(/^\u3000+/u, '');
}
