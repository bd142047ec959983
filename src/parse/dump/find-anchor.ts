import type { Anchor } from '../../schema/correction.ts';
import { ONE_STRAY, strayKind } from '../../schema/strays.ts';
import { findMostLike } from '../text/find-most-like.ts';
import { indexLines } from '../text/line-index.ts';
import { GAP } from '../../schema/gap.ts';
import type { Span } from '../text/span.ts';
import { plainForm } from './mend-radicals.ts';

/** What became of looking an anchor up. */
export type Lookup =
  | { readonly kind: 'found'; readonly span: Span }
  /** The lines on which the quote stands, once for each time. */
  | { readonly kind: 'ambiguous'; readonly lines: readonly number[] }
  | { readonly kind: 'unmatched'; readonly nearest: { line: number; text: string } | undefined };

/** A dump prepared for looking up quotes: folded text and where each of its units stands. */
export interface Haystack {
  readonly dump: string;
  readonly folded: string;
  readonly places: readonly Span[];
}

/**
 * What makes no difference to a quote: white space, characters that can't be seen, the width and shape
 * of punctuation, and whether a character is the plain one or one that looks like it. Where text is
 * lost, the mark of a gap may be quoted.
 */
export function foldDump(dump: string): Haystack {
  const folded: string[] = [];
  const places: Span[] = [];
  let lost = false;
  let at = 0;
  for (const character of dump) {
    const form = foldCharacter(character);
    const place = { from: at, to: at + character.length };
    // One mark stands for a run of what is lost, and ends where that ends.
    if (form === GAP && lost) places[places.length - 1] = place;
    else if (form !== '') {
      folded.push(form);
      for (let i = 0; i < form.length; i++) places.push(place);
    }
    lost = form === GAP || (lost && ONE_STRAY.test(character));
    at = place.to;
  }
  return { dump, folded: folded.join(''), places };
}

/** Finds the one place of the dump that an anchor means. */
export function findAnchor(haystack: Haystack, anchor: Anchor): Lookup {
  const [before, quote, after] = [anchor.before ?? '', anchor.quote, anchor.after ?? ''].map(fold);
  const needle = `${before ?? ''}${quote ?? ''}${after ?? ''}`;
  const first = needle === '' ? -1 : haystack.folded.indexOf(needle);
  if (first < 0 || !quote) return { kind: 'unmatched', nearest: findNearest(haystack, needle) };
  const all = placesOf(haystack.folded, needle);
  if (all.length > 1) {
    const { lineAt } = indexLines(haystack.dump);
    const quotes = all.map((place) => haystack.places[place + (before?.length ?? 0)]?.from ?? 0);
    return { kind: 'ambiguous', lines: quotes.map(lineAt) };
  }
  const start = first + (before?.length ?? 0);
  const from = haystack.places[start]?.from ?? 0;
  const to = haystack.places[start + quote.length - 1]?.to ?? 0;
  return { kind: 'found', span: { from, to } };
}

function fold(text: string): string {
  return foldDump(text).folded;
}

function foldCharacter(character: string): string {
  if (/\s/.test(character)) return '';
  if (ONE_STRAY.test(character)) return strayKind(character) === 'lost' ? GAP : '';
  const plain = plainForm(character);
  const narrow = plain.normalize('NFKC');
  const single = narrow.length === plain.length ? narrow : plain;
  return single.replace(/[“”„‟〝〞]/, '"').replace(/[‘’]/, "'");
}

/** Where the words stand in the text, one time after another. */
function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** The words of the dump that differ least from those that do not stand in it. */
function findNearest(
  { dump, folded, places }: Haystack,
  needle: string,
): { line: number; text: string } | undefined {
  const like = findMostLike(folded, needle);
  if (!like) return undefined;
  const from = places[like.from]?.from ?? 0;
  const to = places[like.to - 1]?.to ?? 0;
  const text = dump.slice(from, to).replace(/\s+/g, ' ');
  return { line: indexLines(dump).lineAt(from), text };
}
