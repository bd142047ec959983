import { InvalidArgumentError } from 'commander';

/** The masthead prints a page's number in two digits at most, and the paper has some 4 to 8 pages. */
const LAST_PAGE = 99;

/** Reads page numbers from the command line: `3`, `1-3`, `1,4`. */
export function pageOption(text: string): number[] {
  const parts = text.normalize('NFKC').split(',');
  const pages = parts.flatMap((part) => {
    const [, first, last = first] = /^(\d{1,9})(?:[-–](\d{1,9}))?$/.exec(part) ?? [];
    return first === undefined ? [NaN] : rangeOf(Number(first), Number(last));
  });
  const wrong = pages.find((page) => !(page >= 1 && page <= LAST_PAGE));
  if (wrong === undefined && pages.length > 0 && new Set(pages).size === pages.length) return pages;
  throw new InvalidArgumentError(
    `A page is a number from 1 to ${LAST_PAGE} (mastheads print two digits); for a file of several: 1-3, or 1,4.`,
  );
}

/** Both ends of what is no range, so that one of them is told. */
function rangeOf(first: number, last: number): number[] {
  if (first > last) return [NaN];
  if (last > LAST_PAGE) return [first, last];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Page numbers as the command line takes them: `3`, `1-3`, `1,4`. */
export function printPages(pages: readonly number[]): string {
  const [first = 1] = pages;
  const isRange = pages.length > 1 && pages.every((page, i) => page === first + i);
  return isRange ? `${first}-${first + pages.length - 1}` : pages.join(',');
}
