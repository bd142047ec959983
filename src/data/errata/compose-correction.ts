import { STRAYS } from '../../schema/strays.ts';
import type { Quote } from './quote-dump.ts';

/** What a reader says is wrong. */
export interface Erratum {
  /** The words of the dump. */
  at: Quote;
  /** What they should be; empty where they should not be there. */
  replace: string;
  /** How the reader knows. */
  why: string;
  /** The day of saying so. */
  date: string;
}

/**
 * Writes a correction as the corrections file of its page wants it, to be put there as it is.
 *
 * @param place of the page, `2025-08-27/p1`
 */
export function composeCorrection(
  place: string,
  { at: { quote, before, after }, replace, why, date }: Erratum,
): string {
  const anchor = [
    `quote: ${scalar(quote)}`,
    ...(before ? [`before: ${scalar(before)}`] : []),
    ...(after ? [`after: ${scalar(after)}`] : []),
  ];
  return [
    `# content/corrections/${place}.yml`,
    'corrections:',
    `  - at: { ${anchor.join(', ')} }`,
    `    replace: ${scalar(replace)}`,
    ...(lineOf(why) ? [`    why: ${scalar(why)}`] : []),
    `    date: ${scalar(date)}`,
    '',
  ].join('\n');
}

/** YAML's plainest form that can hold any line of text. */
function scalar(text: string): string {
  return `'${lineOf(text).replaceAll("'", "''")}'`;
}

/** Text as one line, without the characters that corrections refuse. */
function lineOf(text: string): string {
  return text.replace(/\s+/g, ' ').replace(STRAYS, '').trim();
}
