import type { Dice } from '../dice.ts';
import type { Box, PrintedPage } from '../print/types.ts';
import { unharmed, type Extract } from './types.ts';

interface Fragment {
  text: string;
  y: number;
  /** Character of the row at which it is meant to begin. */
  at: number;
}

/** Fewest spaces between two stories. */
const LEAST_BETWEEN = 4;

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
  const isBeside = besideIn(boxes);
  const placed: { box: Box; at: number }[] = [];
  // The space between two stories is wider than that between two columns.
  const gapTo = (left: Box, box: Box): number =>
    left.story === box.story ? gap : Math.max(gap, LEAST_BETWEEN);
  for (const box of [...boxes].sort((a, b) => a.x - b.x)) {
    const left = placed.filter((other) => isBeside(other.box, box));
    const at = Math.max(
      0,
      ...left.map((other) => other.at + longest(other.box) + gapTo(other.box, box)),
    );
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

/**
 * Whether a box counts as left of another: it stands further left, in a story that is printed at the
 * height of the other's, or is a column of the same story. So what begins below each other in print does
 * so in the dump.
 */
function besideIn(boxes: readonly Box[]): (left: Box, box: Box) => boolean {
  const extents = new Map(
    [...Map.groupBy(boxes, (box) => box.story)].map(([story, own]) => [
      story,
      { top: Math.min(...own.map((box) => box.y)), foot: Math.max(...own.map(footOf)) },
    ]),
  );
  return (left, box) => {
    const [a, b] = [extents.get(left.story), extents.get(box.story)];
    if (left.story < 0 || (left.story === box.story && left.role !== 'body')) return false;
    return left.x < box.x && a !== undefined && b !== undefined && a.top < b.foot && b.top < a.foot;
  };
}

function footOf({ y, lines, size }: Box): number {
  return y + lines.length * size;
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
