import { LINE_END } from '../../schema/line-end.ts';
import { slice, SUPPLIED, trim, type Located } from './located.ts';

/** One physical line of the dump. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without the white space at both ends. */
  readonly text: Located;
  /** The line as dumped, without its line end; `-layout` dumps carry the columns in its spaces. */
  readonly raw: Located;
  /** White space before the text, in characters. */
  readonly indent: number;
  /** Whether a form feed stands before it: a new page. */
  readonly newPage: boolean;
}

/** Cuts the decoded dump into physical lines, the blank ones too. */
export function splitLines(dump: Located): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let newPage = false;
  const push = (end: number): void => {
    const raw = slice(dump, start, end);
    const text = trim(raw);
    const indent = raw.text.length - raw.text.trimStart().length;
    lines.push({ number: lines.length + 1, text, raw, indent: text.text ? indent : 0, newPage });
  };
  for (const match of dump.text.matchAll(LINE_END)) {
    push(match.index);
    start = match.index + match[0].length;
    newPage = match[0] === '\f';
  }
  push(dump.text.length);
  return lines;
}

/**
 * The place in the dump of each line's first character that stands there; where a line has none, that
 * of the line before.
 */
export function lineStarts({ text, at }: Located): number[] {
  const starts = [0, ...Array.from(text.matchAll(LINE_END), (end) => end.index + end[0].length)];
  let last = 0;
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? at.length;
    let place = start;
    while (place < end && at[place] === SUPPLIED) place++;
    const found = at[place] ?? SUPPLIED;
    if (found !== SUPPLIED) last = found;
    return last;
  });
}
