import type { Line } from '../text/line.ts';

/** White space that no text has inside a line: a gap between columns, or an empty column. */
const FAR_GAP = /(?<=\S)(?: {5,}|\t+|\u3000{3,})(?=\S)/;
const FAR_INDENT = /^(?: {8,}|\t{2,}|\u3000{4,})\S/;
const LEAST_ROWS = 3;
const LEAST_SHARE = 0.02;

/**
 * Whether a dump keeps what stands side by side in its place by spaces (`pdftotext -layout`). Where rows
 * are merely joined, gaps are narrow and of one width, whatever the length of the piece before.
 */
export function keepsPlaces(lines: readonly Line[]): boolean {
  const filled = lines.filter((line) => line.text.text !== '').length;
  const far = lines.filter(({ raw }) => FAR_GAP.test(raw.text) || FAR_INDENT.test(raw.text)).length;
  return far >= LEAST_ROWS && far >= LEAST_SHARE * filled;
}
