import type { PrintedLine } from './printing/read-lines.ts';

/** A last line that ends this near to its column's edge is full, in squares: one mark may hang over. */
const FULL = 1.3;

/**
 * Blocks whose end no line shows: the last line is full, and the next paragraph is a single line, so
 * that nothing tells its indent once it is lost.
 *
 * @param lines those of one story
 */
export function findOpenBreaks(lines: readonly PrintedLine[]): Set<number> {
  const text = lines.filter(({ part }) => part === 'paragraph');
  const blocks = [...Map.groupBy(text, ({ block }) => block)].sort(([a], [b]) => a - b);
  const open = new Set<number>();
  for (const [i, [block, own]] of blocks.entries()) {
    const next = blocks[i + 1]?.[1];
    const last = own.at(-1);
    if (!next || !last || next.length > 1) continue;
    if (last.right > edgeOf(last, text) - FULL * last.size) open.add(block);
  }
  return open;
}

/** The right edge of the column in which a line stands. */
function edgeOf(line: PrintedLine, lines: readonly PrintedLine[]): number {
  const column = lines.filter(
    ({ sheet, left, right }) => sheet === line.sheet && left < line.right && right > line.left,
  );
  return Math.max(...column.map(({ right }) => right));
}
