import { squares } from './squares.ts';

/** One printed line of a text, by its place in the text. */
export interface SetLine {
  text: string;
  /** Offsets in the text. */
  from: number;
  to: number;
  /** Squares by which it is indented. */
  indent: number;
}

/** What no line may begin with (避头): closing marks and those that end a clause. */
const NOT_FIRST = /^[，。、；：！？”’）》】〗％…—·]/;
/** What no line may end with (避尾): opening marks. */
const NOT_LAST = /[“‘（《【〖]$/;
/** Kept on one line: numbers with their signs, Latin words, a dash or an ellipsis of two squares. */
const TOKEN = /[A-Za-z0-9][A-Za-z0-9.%+/:℃-]*|——|……|[\s\S]/gu;
/** Squares by which squeezed punctuation may let a line be wider than its column. */
const SQUEEZE = 1;

/**
 * Sets a text in lines of a column: no closing mark begins a line, no opening mark ends one, numbers
 * stay whole, and squeezed punctuation lets one more square in.
 *
 * @param width of the column in squares
 * @param indent of the first line
 */
export function setLines(text: string, width: number, indent: number): SetLine[] {
  const tokens = Array.from(text.matchAll(TOKEN), ([token]) => token);
  const lines: SetLine[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length;) {
    const room = width - (lines.length === 0 ? indent : 0);
    const count = fillLine(tokens, at, room);
    const line = tokens.slice(at, at + count).join('');
    lines.push({
      text: line,
      from,
      to: from + line.length,
      indent: lines.length === 0 ? indent : 0,
    });
    from += line.length;
    at += count;
  }
  return lines;
}

/** How many tokens from `at` on stand on a line. */
function fillLine(tokens: readonly string[], at: number, room: number): number {
  let used = 0;
  let count = 0;
  for (; at + count < tokens.length; count++) {
    const width = squares(tokens[at + count] ?? '');
    if (count > 0 && used + width > room) break;
    used += width;
  }
  const next = (): string => tokens[at + count] ?? '';
  // A mark that may not begin the next line is squeezed in, or takes its neighbour along.
  if (NOT_FIRST.test(next()) && used + squares(next()) <= room + SQUEEZE) count++;
  while (count > 1 && NOT_FIRST.test(next())) count--;
  while (count > 1 && NOT_LAST.test(tokens[at + count - 1] ?? '')) count--;
  return count;
}
