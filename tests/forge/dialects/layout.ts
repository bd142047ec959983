import type { Dice } from '../dice.ts';
import type { Box, PrintedPage } from '../print/types.ts';
import { unharmed, type Extract } from './types.ts';

interface Fragment {
  text: string;
  y: number;
  /** Character of the row at which it is meant to begin. */
  at: number;
}

/** `pdftotext -layout`: rows of the page with all that stands side by side, columns kept by spaces. */
export const layout: Extract = (page, dice) => {
  const gap = dice.pick([1, 2, 4, 6]);
  const indent = dice.pick([2, 2, 3]);
  const fragments = placeBoxes(allBoxes(page), gap, indent, dice);
  const rows = [...Map.groupBy(fragments, (fragment) => Math.round(fragment.y * 2))];
  const lines: string[] = [];
  let before: number | undefined;
  for (const [y, row] of rows.sort(([a], [b]) => a - b)) {
    const blank = before === undefined ? 0 : Math.max(0, Math.floor((y - before) / 2) - 1);
    lines.push(...Array<string>(Math.min(blank, 4)).fill(''), setRow(row));
    before = y;
  }
  return unharmed(`${lines.join('\n')}\n\f`);
};

function allBoxes(page: PrintedPage): Box[] {
  const stories = page.stories.flatMap(({ head, columns }) => [...head, ...columns]);
  return [...page.masthead, ...stories, ...page.furniture];
}

/** Columns are counted in characters, so what stands to the left of a box decides where it begins. */
function placeBoxes(boxes: readonly Box[], gap: number, indent: number, dice: Dice): Fragment[] {
  const placed: { box: Box; at: number }[] = [];
  for (const box of [...boxes].sort((a, b) => a.x - b.x)) {
    const left = placed.filter((other) => isBeside(other.box, box));
    const at = Math.max(0, ...left.map((other) => other.at + longest(other.box) + gap));
    placed.push({ box, at });
  }
  return placed.flatMap(({ box, at }) =>
    box.lines.map((line) => ({
      text: line.text.replaceAll('　', ' '),
      y: line.y,
      at: at + (line.indent > 0 ? Math.max(indent, line.indent) : 0) + (dice.chance(0.15) ? 1 : 0),
    })),
  );
}

/** Whether a box stands to the left of another, somewhere at its height. */
function isBeside(left: Box, box: Box): boolean {
  const foot = (b: Box): number => b.y + b.lines.length * b.size;
  return left.x < box.x && left.y < foot(box) && box.y < foot(left);
}

function longest(box: Box): number {
  return Math.max(...box.lines.map((line) => line.text.length + line.indent));
}

function setRow(row: readonly Fragment[]): string {
  return [...row]
    .sort((a, b) => a.at - b.at)
    .reduce((line, { text, at }) => {
      const from = line === '' ? at : Math.max(at, line.length + 1);
      return line.padEnd(from) + text;
    }, '');
}
