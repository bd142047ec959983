import type { TextRecord } from '../../schema/search-document.ts';
import { linesOf } from '../record.ts';
import type { Ask } from '../ask.ts';
import type { Match } from './matches.ts';

/** What a line is compared by: folded, or the letters of the folded line. */
export type Reduce = (line: string) => string;

/**
 * Counts in an article's text what a search asks for, overlapping hits too.
 *
 * @param reduce does to lines what was done to the phrases
 * @returns nothing where the text is not what was asked for
 */
export function verify(record: TextRecord, ask: Ask, reduce: Reduce): Match | undefined {
  const lines = linesOf(record).map(({ text, inHead }) => ({ line: reduce(text), inHead }));
  if (ask.none.some((phrase) => lines.some(({ line }) => line.includes(phrase)))) return undefined;
  const match: Match = { hits: 0, inHead: false };
  for (const forms of ask.all) {
    let hits = 0;
    for (const phrase of forms) {
      for (const { line, inHead } of lines) {
        const own = count(line, phrase);
        hits += own;
        match.inHead ||= inHead && own > 0;
      }
    }
    if (hits === 0) return undefined;
    match.hits += hits;
  }
  return match;
}

function count(line: string, phrase: string): number {
  let sum = 0;
  for (let at = line.indexOf(phrase); at >= 0; at = line.indexOf(phrase, at + 1)) sum++;
  return sum;
}
