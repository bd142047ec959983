import type { Box, PrintedLine } from '../print/types.ts';

/** Pixels of a square of body text, and from one baseline to the next. */
const SQUARE = 12;
const LEADING = 18;
const MARGIN = 30;

/**
 * A printed page as HTML whose every line stands where it was set; boxes come in the given order, as
 * a layout program writes them into the PDF's content.
 */
export function toHtml(boxes: readonly Box[]): string {
  const foot = Math.max(...boxes.flatMap((box) => box.lines.map((line) => line.y + box.size)));
  const right = Math.max(...boxes.map((box) => box.x + box.width * box.size));
  const size = `${px(right * SQUARE + 2 * MARGIN)} ${px(foot * LEADING + 2 * MARGIN)}`;
  const lines = boxes.flatMap((box) => box.lines.map((line) => toLine(line, box)));
  return `<!doctype html><meta charset="utf-8"><style>
@page { size: ${size}; margin: 0 }
body { margin: 0; font-family: 'Noto Serif CJK SC', serif }
p { position: absolute; margin: 0; white-space: pre; font-feature-settings: 'halt' 0 }
</style>${lines.join('\n')}`;
}

function toLine({ text, x, y, indent }: PrintedLine, { size }: Box): string {
  const place = `left: ${px(MARGIN + (x + indent) * SQUARE)}; top: ${px(MARGIN + y * LEADING)}`;
  const type = `font-size: ${px(size * SQUARE)}; line-height: ${px(size * LEADING)}`;
  return `<p style="${place}; ${type}">${escapeHtml(text)}</p>`;
}

function px(length: number): string {
  return `${length.toFixed(1)}px`;
}

/** Text as HTML holds it between tags. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
