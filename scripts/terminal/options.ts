import { InvalidArgumentError } from 'commander';
import { impossibleDate } from '../archive/check/impossible-date.ts';
import { readDate } from './read-date.ts';

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

/** Reads a date from the command line, as people write it, into EDTF that names or spans days. */
export function dateOption(text: string): string {
  const read = readDate(text);
  if ('fault' in read) throw new InvalidArgumentError(read.fault);
  const impossible = impossibleDate(read.edtf);
  if (impossible === undefined) return read.edtf;
  throw new InvalidArgumentError(`${read.edtf} ${impossible}.`);
}

/** Reads a port from the command line. */
export function portOption(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port > 0 && port < 65536) return port;
  throw new InvalidArgumentError('A port is a number from 1 to 65535.');
}

/** Collects `OLD=NEW` pairs of article ids. */
export function heirOption(text: string, before = new Map<string, string>()): Map<string, string> {
  const [id, to, ...rest] = text.split('=');
  if (!id || !to || rest.length > 0) {
    throw new InvalidArgumentError('Write OLD=NEW, two article ids.');
  }
  return new Map([...before, [id, to]]);
}

/** Collects names of hosts. */
export function nameOption(text: string, before: string[]): string[] {
  const isName = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$|^\[[0-9a-f:.]+\]$/iu.test(text);
  const url = isName ? URL.parse(`http://${text}/`) : null;
  if (!url) throw new InvalidArgumentError('Write a name alone, such as archive.example.org.');
  return [...before, url.hostname];
}
