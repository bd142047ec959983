import { escapeHtml } from './escape-html.ts';
import { fullMarks } from './full-marks.ts';
import { piecesOf } from './pieces.ts';

/** Headlines that are kept: one stands on its own page, its issue's and its neighbours'. */
const KEPT = 4000;
const kept = new Map<string, readonly string[]>();

/**
 * A headline, kicker or subtitle as HTML: its parallel lines keep together and part at their seam,
 * and within a line it breaks between words alone. It must stand where `word-break` is `keep-all`.
 */
export function headlineHtml(text: string): string {
  return lines(text)
    .map((line) => `<span class="half">${line}</span>`)
    .join(' ');
}

/** The same for a list, where parallel lines run on; and a date, which breaks before 至 alone. */
export function rowHtml(text: string): string {
  return lines(text).join(' ');
}

function lines(text: string): readonly string[] {
  const known = kept.get(text);
  if (known) return known;
  const made = fullMarks(text).split(/\s+/).filter(Boolean).map(lineHtml);
  if (kept.size >= KEPT) kept.clear();
  kept.set(text, made);
  return made;
}

function lineHtml(line: string): string {
  return piecesOf(line).map(escapeHtml).join('<wbr>');
}
