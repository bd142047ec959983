import { parsePage } from '../../src/parse/parse-page.ts';
import { readEdtf } from '../../src/schema/date.ts';
import type { Ledger } from '../../src/schema/ledger.ts';
import { sha256, type Dump } from '../archive/read-dump.ts';
import type { Problem } from '../terminal/problem.ts';
import { addCommand } from './add-command.ts';
import type { AddOptions } from './add-dumps.ts';

/** A new dump, and the page that it is of. */
export interface Placed {
  /** The file as the command line names it. */
  path: string;
  /** The name under which it came. */
  name: string;
  dump: Dump;
  day: string;
  page: number;
  /** The date for `issue.yml`, where the masthead does not give it or an editor overrules it. */
  date?: string;
  /** What the editor's word overrules. */
  warnings: string[];
}

/** What the command line says of all dumps. */
export interface PlaceOptions {
  date?: string | undefined;
  page?: number | undefined;
}

/**
 * Finds out which issue and page a dump is of: by the options, else by its masthead.
 *
 * @returns the place, or what the editor has to say first
 */
export function placeDump(
  path: string,
  name: string,
  dump: Dump,
  options: AddOptions,
): Placed | { problem: Problem } {
  const { masthead, ...ledger } = parsePage({
    dump: name,
    sha256: sha256(dump.bytes),
    bytes: dump.bytes,
  }).ledger;
  const date = options.date ?? masthead.date;
  const page = options.page ?? pageOf(masthead);
  if (date === undefined || page === undefined) {
    return { problem: askFor(path, options, { date, page }, ledger) };
  }
  const day = readEdtf(date)?.first;
  if (day === undefined) throw new Error(`The masthead of ${name} gives no date: ${date}`);
  const warnings: string[] = [];
  if (masthead.date !== undefined && masthead.date !== date) {
    warnings.push(`the masthead says ${masthead.date}, and --date ${date} overrules it`);
  }
  if (masthead.page !== undefined && masthead.page !== page) {
    warnings.push(`the masthead says page ${masthead.page}, and --page ${page} overrules it`);
  }
  const overruled = masthead.date === date ? {} : { date };
  return { path, name, dump, day, page, warnings, ...overruled };
}

/** Only the front page carries the number of the issue. */
function pageOf(masthead: Ledger['masthead']): number | undefined {
  return masthead.page ?? (masthead.issueNumber === undefined ? undefined : 1);
}

function askFor(
  path: string,
  options: AddOptions,
  known: PlaceOptions,
  guess: Pick<Ledger, 'date' | 'dateFrom' | 'evidence'>,
): Problem {
  const [lacksDate, lacksPage] = [known.date === undefined, known.page === undefined];
  const lacks = [...(lacksDate ? ['date'] : []), ...(lacksPage ? ['page'] : [])];
  const isGuess = lacksDate && guess.dateFrom === 'estimate' && guess.date !== undefined;
  const date = lacksDate ? { date: (isGuess ? guess.date : undefined) ?? 'YYYY-MM-DD' } : {};
  const command = addCommand(path, { ...options, ...date }) + (lacksPage ? ' --page N' : '');
  const span = lacksDate
    ? '\na date that is not sure: --date 2023-09-18/2023-09-22, --date 2026-03~'
    : '';
  return {
    where: path,
    what: `the dump has no masthead that gives its ${lacks.join(' and its ')}`,
    ...(isGuess ? { details: [['guess', `${guess.date}: ${guess.evidence.join('; ')}`]] } : {}),
    mend: `say it: ${command}${span}`,
  };
}
