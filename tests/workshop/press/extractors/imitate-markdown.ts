import { halveMarks } from '../../forge/damage/half-width.ts';
import type { Dice } from '../../forge/dice.ts';
import { arrange } from './arrange.ts';
import type { Imitate } from './extraction.ts';
import { groupLines, type Group } from './group-lines.ts';
import { findTears, textOf } from './torn.ts';

/** How one page's program marks what it takes for headings. */
type Habit = 'sizes' | 'bold' | 'some';

interface Pen {
  habit: Habit;
  /** Type sizes of the page, the largest first: the first is a heading of the first level. */
  sizes: number[];
  body: number;
  dice: Dice;
}

const RATE = {
  unmarked: 0.15,
  subhead: 0.7,
  /** The lines of a headline stand as headings of their own. */
  parted: 0.3,
  /** A byline is glued to the headline above it. */
  glued: 0.05,
  table: 0.25,
} as const;

/** Markdown as converters and OCR services write it: headings by size, bold as the only mark, or some. */
export const imitateMarkdown: Imitate = (lines, dice) => {
  const clusters = groupLines(lines);
  const body = middle(lines.filter(({ part }) => part === 'paragraph').map(({ size }) => size));
  const sizes = [...new Set(lines.map(({ size }) => Math.round(size)))].sort((a, b) => b - a);
  const pen: Pen = {
    habit: dice.pick(['sizes', 'sizes', 'bold', 'some']),
    sizes,
    body,
    dice: dice.fork(),
  };
  const joined = dice.chance(0.3);
  const halved = dice.chance(0.4);
  const blocks: string[] = [];
  let before: Group | undefined;
  for (const group of arrange(clusters, dice.fork())) {
    const written = write(group, pen);
    const goesOn =
      joined && group.goesOn && before?.block === group.block && before.story === group.story;
    const glued =
      group.part === 'byline' && before?.part === 'title' && pen.dice.chance(RATE.glued);
    if (goesOn || glued) blocks.push((blocks.pop() ?? '') + written);
    else blocks.push(written);
    before = group;
  }
  const text = `${blocks.join('\n\n')}\n`;
  return { text: halved ? halveMarks(text) : text, tears: joined ? [] : findTears(clusters) };
};

function write(group: Group, pen: Pen): string {
  const { lines, part } = group;
  const { dice } = pen;
  const text = textOf(group).replace(/^\u3000+/u, '');
  if (part === 'furniture' && lines.length > 2 && dice.chance(RATE.table))
    return table(lines.map((line) => line.text));
  const size = Math.round(lines[0]?.size ?? pen.body);
  if (part === 'subhead') return dice.chance(RATE.subhead) ? mark(text, size, pen) : text;
  if (part === 'title' && lines.length > 1) {
    const parts = lines.map((line) => line.text);
    if (dice.chance(RATE.parted)) return parts.map((line) => mark(line, size, pen)).join('\n\n');
    return mark(parts.join(dice.pick([' ', '', '<br>'])), size, pen);
  }
  return size > pen.body ? mark(text, size, pen) : text;
}

function mark(text: string, size: number, { habit, sizes, body, dice }: Pen): string {
  if (dice.chance(habit === 'some' ? 0.5 : RATE.unmarked)) return text;
  if (habit === 'bold' || size <= body) return `**${text}**`;
  const level = habit === 'some' ? dice.int(1, 4) : Math.min(6, sizes.indexOf(size) + 1);
  return `${'#'.repeat(level)} ${dice.chance(0.15) ? `**${text}**` : text}`;
}

/** Lines that stand apart are now and then taken for a table. */
function table([head = '', ...rows]: readonly string[]): string {
  return [`| ${head} |`, '| --- |', ...rows.map((row) => `| ${row} |`)].join('\n');
}

function middle(numbers: readonly number[]): number {
  return Math.round(numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0);
}
