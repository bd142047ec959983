import type { DateEstimate } from '../../src/parse/account/date/estimate-date.ts';
import { impossibleDate } from '../archive/check/impossible-date.ts';
import type { AddOptions } from './add-options.ts';
import { addCommand } from './add-options.ts';
import type { PlaceRead } from './read-place.ts';
import type { Refused } from './refused.ts';

/** What nothing tells of a file. */
export interface Lacks {
  date: boolean;
  page: boolean;
  /** Printed pages that the file holds. */
  count: number;
  /** Days of its mastheads that can't be, each with the reason. */
  impossible: readonly string[];
}

/** Asks an editor for the day or page of a file; with a command to copy, which takes the day that the text tells. */
export function askFor(
  path: string,
  options: AddOptions,
  { date, page, count, impossible }: Lacks,
  reads: readonly PlaceRead[],
): Refused {
  const guess = date ? guessOf(reads, options) : undefined;
  const said = date ? { ...options, date: guess?.edtf ?? 'YYYY-MM-DD' } : options;
  const isFront = page && count === 1 && (reads[0]?.isFront ?? false);
  const pages = !page ? '' : count > 1 ? ` --page 1-${count}` : ` --page ${isFront ? '1' : 'N'}`;
  const details: (readonly [string, string])[] = [];
  if (guess) details.push(['guess', `${guess.edtf}: ${guess.evidence.join('; ')}`]);
  if (isFront) details.push(['page', '1: a story goes on on page 2']);
  const words = [...(date ? ['date'] : []), ...(page ? [count > 1 ? 'pages' : 'page'] : [])];
  const lacks = words.join(' and its ');
  const [wrong] = impossible;
  const what =
    date && wrong !== undefined
      ? `the masthead is misread: ${wrong}`
      : count > 1
        ? `the file holds ${count} printed pages, and no masthead gives its ${lacks}`
        : `the dump has no masthead that gives its ${lacks}`;
  const span = date
    ? '\na date that is not sure: --date 2023-09-18/2023-09-22, --date 2026-03~'
    : '';
  const lead = guess ? 'if that is right' : 'say it';
  return {
    path,
    reason: date && wrong !== undefined ? 'impossible' : 'place',
    problem: {
      where: path,
      what,
      ...(details.length > 0 ? { details } : {}),
      mend: `${lead}: ${addCommand(path, said)}${pages}${span}`,
    },
  };
}

/** The first estimate of the file's pages that can be. */
function guessOf(reads: readonly PlaceRead[], { today }: AddOptions): DateEstimate | undefined {
  for (const { guess } of reads) {
    const estimate = guess();
    if (estimate && impossibleDate(estimate.edtf, today) === undefined) return estimate;
  }
  return undefined;
}
