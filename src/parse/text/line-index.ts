import { LINE_END } from '../../schema/line-end.ts';
import { at } from './at.ts';

/** Whether a unit ends a line, or is half of what does. */
export function isLineEnd(unit = ''): boolean {
  return /^[\n\r\f\u0085\u2028\u2029]$/.test(unit);
}

/** Length of a text without the white space at its end; of line ends, NEL is none to a pattern. */
export function lengthWithoutBlanks(text: string): number {
  let end = text.length;
  while (end > 0 && (text[end - 1] === '\u0085' || text[end - 1]?.trim() === '')) end--;
  return end;
}

/** Finds lines of a dump by offset. */
export interface LineIndex {
  /** The line, from 1, on which an offset stands. */
  readonly lineAt: (offset: number) => number;
  /** Offset of the first character of the line on which an offset stands. */
  readonly startOfLineAt: (offset: number) => number;
}

/** Indexes the lines of a dump once, for looking up many offsets. */
export function indexLines(dump: string): LineIndex {
  const starts = [0, ...[...dump.matchAll(LINE_END)].map((m) => m.index + m[0].length)];
  const find = (offset: number): number => lastAtMost(starts, offset);
  return {
    lineAt: (offset) => find(offset) + 1,
    startOfLineAt: (offset) => at(starts, find(offset)),
  };
}

/** Index of the last number that is at most `most`, of numbers that rise; 0 where none is. */
export function lastAtMost(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (at(numbers, middle) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}
