import { readMasthead } from '../signs/read-masthead.ts';
import { MANY } from '../text/bounds.ts';
import type { Line } from '../text/line.ts';
import { findMastheadTops, LEAST_PAGE } from './find-masthead-tops.ts';

/** A page that states its number is a page from so many on: the rest of one article, or a notice. */
const LEAST_NUMBERED_PAGE = MANY;
/** Lines at a page's top that may state its number. */
const TOP = 3;

/**
 * Cuts the lines of a dump into printed pages, which extractors of PDFs end by a form feed; where no
 * form feed tells, the mastheads do. What is too short for a page stays with the one before it; a
 * form feed at the dump's end begins none.
 *
 * @returns the lines of each page; at least one page
 */
export function cutSheets(lines: readonly Line[]): (readonly Line[])[] {
  const fed = cutBefore(lines, (line) => line.newPage);
  if (fed.length > 1) return fed;
  const tops = findMastheadTops(lines);
  return cutBefore(lines, (line) => tops.has(line));
}

function cutBefore(lines: readonly Line[], isFirst: (line: Line) => boolean): Line[][] {
  const sheets: Line[][] = [];
  for (const line of lines) {
    const last = sheets.at(-1);
    if (!last || isFirst(line)) sheets.push([line]);
    else last.push(line);
  }
  const pages: Page[] = [];
  for (const sheet of sheets.map(toPage)) {
    const last = pages.at(-1);
    // What is short before the first page belongs to it, too.
    if (last && (isShort(sheet) || isShort(last))) {
      for (const line of sheet.lines) last.lines.push(line);
      last.length += sheet.length;
    } else {
      pages.push(sheet);
    }
  }
  return pages.map((page) => page.lines);
}

/** The lines of a page, and how many characters they have. */
interface Page {
  lines: Line[];
  length: number;
}

function toPage(lines: Line[]): Page {
  return { lines, length: lines.reduce((sum, line) => sum + line.text.text.length, 0) };
}

function isShort({ lines, length }: Page): boolean {
  return length < LEAST_PAGE && (length < LEAST_NUMBERED_PAGE || !isNumbered(lines));
}

function isNumbered(sheet: readonly Line[]): boolean {
  const top = sheet.map((line) => line.text.text.trim()).filter((text) => text !== '');
  return top.slice(0, TOP).some((text) => readMasthead(text)?.page !== undefined);
}
