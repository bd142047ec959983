import { halveMarks, straightenQuotes } from '../../forge/damage/half-width.ts';
import type { Dice } from '../../forge/dice.ts';
import type { PrintedLine } from '../printing/read-lines.ts';
import type { Imitate } from './extraction.ts';
import { groupLines, isBelow, type Cluster } from './group-lines.ts';

/** How one page's OCR writes. */
interface Pen {
  /** Between two lines of one row. */
  gap: () => string;
  /** Rows keep their line ends, or stand one after the other with single spaces. */
  rows: boolean;
  /** Columns that are read as one block. */
  most: number;
  /** Stories whose columns are merged. */
  rate: number;
  marked: boolean;
}

/** OCR that takes two or three neighbouring columns of a story for one block, and reads its rows. */
export const imitateMerged: Imitate = (lines, dice) => {
  const pen = throwPen(dice);
  const halved = dice.chance(0.4);
  const blocks = groupLines(lines).flatMap((cluster) => writeCluster(cluster, pen, dice));
  const text = `${blocks.join('\n\n')}\n`;
  return { text: halved ? straightenQuotes(halveMarks(text)) : text, tears: [] };
};

function throwPen(dice: Dice): Pen {
  const width = dice.int(3, 8);
  const own = dice.fork();
  const gaps = [
    () => ' '.repeat(own.int(3, 8)),
    () => ' '.repeat(width),
    () => '\t',
    () => ' ',
    () => '',
  ];
  return {
    gap: dice.pick(gaps),
    rows: dice.chance(0.65),
    most: dice.pick([2, 2, 3]),
    rate: dice.pick([0.5, 0.75, 1]),
    marked: dice.chance(0.5),
  };
}

function writeCluster({ groups, story }: Cluster, pen: Pen, dice: Dice): string[] {
  const isText = (part: PrintedLine['part']): boolean =>
    ['paragraph', 'subhead', 'jump'].includes(part);
  const blocks: string[] = [];
  const columns: PrintedLine[][] = [];
  const flush = (): void => {
    blocks.push(...writeColumns(columns.splice(0), pen, dice));
  };
  for (const { part, lines } of groups) {
    if (!isText(part)) {
      flush();
      const text = lines.map((line) => line.text).join(' ');
      blocks.push(part === 'title' && story >= 0 && pen.marked ? `## ${text}` : text);
      continue;
    }
    for (const line of lines) {
      const above = columns.at(-1)?.at(-1);
      if (above && isBelow(line, above)) columns.at(-1)?.push(line);
      else columns.push([line]);
    }
  }
  flush();
  return blocks;
}

/** Columns side by side become one block, as far as the OCR merges them. */
function writeColumns(columns: readonly PrintedLine[][], pen: Pen, dice: Dice): string[] {
  const blocks: string[] = [];
  const end = pen.rows ? '\n' : ' ';
  for (let i = 0; i < columns.length;) {
    const merged = dice.chance(pen.rate) ? sideBySide(columns, i, pen.most) : 1;
    const some = columns.slice(i, i + merged);
    blocks.push(
      toRows(some)
        .map((row) => row.map((line) => line.text.replaceAll('　', '')).join(pen.gap()))
        .join(end),
    );
    i += merged;
  }
  return blocks;
}

/** How many columns from one on stand side by side, up to a number. */
function sideBySide(columns: readonly PrintedLine[][], from: number, most: number): number {
  let count = 1;
  for (
    let [left, right] = [columns[from], columns[from + 1]];
    left && right && count < most;
    count++
  ) {
    const beside = (right[0]?.left ?? 0) > (left[0]?.left ?? 0);
    const overlap =
      (right[0]?.top ?? 0) < (left.at(-1)?.bottom ?? 0) &&
      (left[0]?.top ?? 0) < (right.at(-1)?.bottom ?? 0);
    if (!beside || !overlap) break;
    [left, right] = [right, columns[from + count + 1]];
  }
  return count;
}

/** Lines at one height are a row. */
function toRows(columns: readonly PrintedLine[][]): PrintedLine[][] {
  const rows: PrintedLine[][] = [];
  for (const line of columns.flat().sort((a, b) => a.top - b.top)) {
    const first = rows.at(-1)?.[0];
    if (first && line.top - first.top < (first.bottom - first.top) / 2) rows.at(-1)?.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left));
}
