import { lettersIn } from '../places/letters.ts';
import { foldWords, type Folded } from './fold-words.ts';

/** Words of a dump that stand in it once, given what is before and after them. */
export interface Quote {
  quote: string;
  before?: string;
  after?: string;
}

/** Characters of context that are tried, until the words are told from all others like them. */
const CONTEXTS = [6, 12, 24, 48];
/** Letters of an article before the words that say which of several places is meant. */
const NEAR = 12;

/**
 * Finds the dump's own words for words of an article, with as much around them as tells them from
 * others like them, as corrections want it.
 *
 * @param words as the article has them
 * @param before what stands before them in the article
 * @returns nothing where they are not in the dump, or nothing tells them from others
 */
export function quoteDump(dump: string, words: string, before = ''): Quote | undefined {
  const all = foldWords(dump);
  const spans = exactSpans(all, words);
  const found = spans.length > 0 ? spans : looseSpans(dump, words);
  const span = bestOf(dump, found, before);
  if (!span) return undefined;
  const [from, to] = span;
  const quote = oneLine(dump.slice(from, to));
  if (isAlone(all, { quote })) return { quote };
  for (const length of CONTEXTS) {
    const left = oneLine(dump.slice(Math.max(0, from - length), from));
    const right = oneLine(dump.slice(to, to + length));
    for (const context of [{ before: left }, { after: right }, { before: left, after: right }]) {
      if (Object.values(context).includes('')) continue;
      if (isAlone(all, { quote, ...context })) return { quote, ...context };
    }
  }
  return undefined;
}

type Span = readonly [from: number, to: number];

function exactSpans({ folded, at, ends }: Folded, words: string): Span[] {
  const needle = foldWords(words).folded;
  return startsOf(folded, needle).map((start) => [
    at[start] ?? 0,
    ends[start + needle.length - 1] ?? 0,
  ]);
}

/** Marks of the extractor may stand between the letters, which the article has not. */
function looseSpans(dump: string, words: string): Span[] {
  const needle = lettersIn(words).letters;
  const { letters, at } = lettersIn(dump);
  return startsOf(letters, needle).map((start) => [
    at[start] ?? 0,
    (at[start + needle.length - 1] ?? 0) + 1,
  ]);
}

function startsOf(text: string, needle: string): number[] {
  const starts: number[] = [];
  if (needle === '') return starts;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) starts.push(at);
  return starts;
}

/** The place before which the dump has most of what the article has before the words. */
function bestOf(dump: string, spans: readonly Span[], before: string): Span | undefined {
  const wanted = lettersIn(before).letters.slice(-NEAR);
  const shared = ([from]: Span): number => {
    const { letters } = lettersIn(dump.slice(Math.max(0, from - 4 * NEAR), from));
    let count = 0;
    while (count < wanted.length && wanted.at(-1 - count) === letters.at(-1 - count)) count++;
    return count;
  };
  return spans.toSorted((a, b) => shared(b) - shared(a))[0];
}

function isAlone({ folded }: Folded, { before = '', quote, after = '' }: Quote): boolean {
  return startsOf(folded, foldWords(before + quote + after).folded).length === 1;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
