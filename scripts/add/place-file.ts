import { basename } from 'node:path';
import { readEdtf } from '../../src/schema/date.ts';
import { numberSheets } from '../../src/parse/account/number-sheets.ts';
import { impossibleDate } from '../archive/check/impossible-date.ts';
import type { Dump } from '../archive/dumps/read-dump.ts';
import { addCommand, type AddOptions } from './add-options.ts';
import { printPages } from './page-option.ts';
import { askFor, type Lacks } from './ask-for.ts';
import { readPlace, type PlaceRead } from './read-place.ts';
import type { Refused } from './refused.ts';

/** A new dump, and the page that it is of. */
export interface Placed {
  /** The file as the command line names it. */
  path: string;
  /** The name under which it came. */
  name: string;
  /** Which printed page of the file it is, from 1, where the file holds several. */
  part?: number;
  dump: Dump;
  day: string;
  page: number;
  /** The date for `issue.yml`, where the masthead does not give it or an editor overrules it. */
  date?: string;
  /** What the editor's word overrules. */
  warnings: string[];
}

/**
 * Finds out which issue and pages a file is of: by the options, else by the mastheads of its pages.
 * A page that states no number follows the one before it, and one without a day is of the day that
 * the others state.
 *
 * @param dumps one for each printed page of the file
 * @returns the places, or what the editor has to say first
 */
export function placeFile(
  path: string,
  dumps: readonly Dump[],
  options: AddOptions,
): Placed[] | Refused {
  const count = dumps.length;
  if (options.pages && options.pages.length !== count) {
    return wrongCount(path, count, options.pages, options);
  }
  const name = basename(path);
  const reads = dumps.map((dump) => readPlace(name, dump));
  const faults = reads.map(({ date }) =>
    date === undefined ? undefined : impossibleDate(date, options.today),
  );
  const days = reads.map(({ date }, i) => (faults[i] === undefined ? date : undefined));
  const impossible = faults.flatMap((why, i) => (why ? [`${reads[i]?.date ?? ''} ${why}`] : []));
  const [day, ...others] = new Set(days.filter((one) => one !== undefined));
  const dates = days.map((one) => options.date ?? one ?? (others.length === 0 ? day : undefined));
  const pages = options.pages ?? pagesOf(reads);
  const lacks: Lacks = {
    date: dates.includes(undefined),
    page: pages === undefined,
    count,
    impossible,
  };
  if (pages === undefined || lacks.date) return askFor(path, options, lacks, reads);
  if (new Set(pages.map((page, i) => `${dates[i] ?? ''} ${page}`)).size < count) {
    return samePage(path, pages, options);
  }
  return dumps.map((dump, i): Placed => {
    const [read, date, page] = [reads[i], dates[i] ?? '', pages[i] ?? 1];
    const filed = readEdtf(date)?.first ?? date;
    const part = count > 1 ? { part: i + 1 } : {};
    const overruled = read?.date === date ? {} : { date };
    const warnings = read === undefined ? [] : overruledBy(read, date, page, options);
    return { path, name, ...part, dump, day: filed, page, warnings, ...overruled };
  });
}

/** What the mastheads give; the pages of one file follow each other. */
function pagesOf(reads: readonly PlaceRead[]): number[] | undefined {
  const stated = reads.map(({ page }) => page);
  if (stated.every((page) => page === undefined)) return undefined;
  return numberSheets(stated);
}

function overruledBy(read: PlaceRead, date: string, page: number, options: AddOptions): string[] {
  const warnings: string[] = [];
  if (read.date !== undefined && read.date !== date) {
    const rule =
      options.date === undefined ? `${date} of the file's other pages` : `--date ${date}`;
    warnings.push(`the masthead says ${read.date}, and ${rule} overrules it`);
  }
  if (options.pages && read.statedPage !== undefined && read.statedPage !== page) {
    warnings.push(`the masthead says page ${read.statedPage}, and --page ${page} overrules it`);
  }
  return warnings;
}

function wrongCount(
  path: string,
  count: number,
  pages: readonly number[],
  options: AddOptions,
): Refused {
  const [first = 1] = pages;
  const right = Array.from({ length: count }, (_, i) => first + i);
  const held = count === 1 ? 'one printed page' : `${count} printed pages`;
  const asOne =
    pages.length === 1
      ? `\nto file all of it as one page: ${addCommand(path, { ...options, anyway: true })}`
      : '';
  return {
    path,
    reason: 'pages',
    problem: {
      where: path,
      what: `the file holds ${held}, and --page ${printPages(pages)} names ${pages.length}`,
      mend: `name a page for each: ${addCommand(path, { ...options, pages: right })}${asOne}`,
    },
  };
}

function samePage(path: string, pages: readonly number[], options: AddOptions): Refused {
  const [first = 1] = pages;
  const named = pages.map((_, i) => first + i);
  return {
    path,
    reason: 'pages',
    problem: {
      where: path,
      what: `the ${pages.length} printed pages of the file say that they are pages ${pages.join(', ')}`,
      mend: `say which they are: ${addCommand(path, { ...options, pages: named })}`,
    },
  };
}
