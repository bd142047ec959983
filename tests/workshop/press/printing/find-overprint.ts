import type { PrintedLine } from './read-lines.ts';

/** Lines may touch: those of tight leading overlap by less than this, in parts of the smaller height. */
const TOUCHING = 0.35;

/** Two lines that are printed over each other, or one that hangs over its sheet; `undefined` where all is well. */
export function findOverprint(lines: readonly PrintedLine[], width: number): string | undefined {
  const over = lines.find((line) => line.left < 0 || line.right > width + 1 || line.top < 0);
  if (over) return `\`${over.text}\` hangs over the sheet`;
  const sorted = lines.toSorted((a, b) => a.sheet - b.sheet || a.top - b.top);
  for (const [i, line] of sorted.entries()) {
    for (const other of sorted.slice(i + 1)) {
      if (other.sheet !== line.sheet || other.top > line.bottom) break;
      const height = Math.min(line.bottom, other.bottom) - Math.max(line.top, other.top);
      const beside = Math.min(line.right, other.right) - Math.max(line.left, other.left);
      const smaller = Math.min(line.bottom - line.top, other.bottom - other.top);
      if (beside > 2 && height > TOUCHING * smaller)
        return `\`${line.text}\` and \`${other.text}\` are printed over each other`;
    }
  }
  return undefined;
}
