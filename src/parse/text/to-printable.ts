import { replace, trim, type Located } from './located.ts';

/** What ends a line of a printed file. */
const LINE_ENDS = /[\r\n]+/g;
/** White space that no line of print has; each stretch is one space. */
const GAPS = /[\t\r\n]+/g;
/** Markdown has no way to write it. */
const NUL = /\0/g;

/**
 * Text as a printed file can hold it, on one line: line ends are spaces, NULs are gone, halves of
 * surrogate pairs are U+FFFD. All else reads back as it was.
 */
export function toPrintable(text: string): string {
  return text.replace(LINE_ENDS, ' ').replace(NUL, '').toWellFormed();
}

/** The same for text that knows its places, with spaces for tabs and without white space at its ends. */
export function keepPrintable(text: Located): Located {
  return trim(replace(text, GAPS, () => ' '));
}
