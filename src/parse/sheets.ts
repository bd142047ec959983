import type { Line } from './lines.ts';

/** Fewer characters are no page: a footer that spilled over, or nothing. */
const LEAST_PAGE = 100;

/**
 * Cuts the lines of a dump into printed pages, which extractors of PDFs end by a form feed. What is
 * too short for a page stays with the one before it; a form feed at the dump's end begins none.
 *
 * @returns the lines of each page; at least one page
 */
export function cutSheets(lines: readonly Line[]): (readonly Line[])[] {
  const sheets: Line[][] = [];
  for (const line of lines) {
    const last = sheets.at(-1);
    if (!last || line.newPage) sheets.push([line]);
    else last.push(line);
  }
  const pages: Line[][] = [];
  for (const sheet of sheets) {
    const last = pages.at(-1);
    // What is short before the first page belongs to it, too.
    if (last && (isShort(sheet) || isShort(last))) pages.splice(-1, 1, [...last, ...sheet]);
    else pages.push(sheet);
  }
  return pages;
}

function isShort(sheet: readonly Line[]): boolean {
  return sheet.reduce((sum, line) => sum + line.text.text.length, 0) < LEAST_PAGE;
}

/**
 * Numbers the pages of one dump, which follow each other: a page that states no number is the next
 * one after that before it.
 *
 * @param stated what each page's own masthead says
 */
export function numberSheets(stated: readonly (number | undefined)[]): number[] {
  const known = stated.findIndex((page) => page !== undefined);
  const first = known < 0 ? 1 : Math.max(1, (stated[known] ?? 1) - known);
  const numbers: number[] = [];
  for (const page of stated) numbers.push(page ?? (numbers.at(-1) ?? first - 1) + 1);
  return numbers;
}
