import type { Anchor } from '../schema/correction.ts';
import { indexLines } from './line-index.ts';
import { findMostLike } from './nearest.ts';

/** Offsets of a quote in the dump: the first character and the one after the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What became of looking an anchor up. */
export type Lookup =
  | { readonly kind: 'found'; readonly span: Span }
  /** The lines on which the quote stands, once for each time. */
  | { readonly kind: 'ambiguous'; readonly lines: readonly number[] }
  | { readonly kind: 'unmatched'; readonly nearest: { line: number; text: string } | undefined };

/** A dump prepared for looking up quotes: folded text and where each folded character stands. */
export interface Haystack {
  readonly dump: string;
  readonly folded: string;
  readonly places: readonly number[];
}

/** White space and the width and shape of punctuation make no difference to a quote. */
export function foldDump(dump: string): Haystack {
  const folded: string[] = [];
  const places: number[] = [];
  for (let i = 0; i < dump.length; i++) {
    const unit = foldUnit(dump[i] ?? '');
    if (unit === '') continue;
    folded.push(unit);
    places.push(i);
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
    const quotes = all.map((place) => haystack.places[place + (before?.length ?? 0)] ?? 0);
    return { kind: 'ambiguous', lines: quotes.map(lineAt) };
  }
  const start = first + (before?.length ?? 0);
  const from = haystack.places[start] ?? 0;
  const to = (haystack.places[start + quote.length - 1] ?? 0) + 1;
  return { kind: 'found', span: { from, to } };
}

function fold(text: string): string {
  return [...text].map(foldUnit).join('');
}

function foldUnit(unit: string): string {
  if (/\s/.test(unit)) return '';
  const narrow = unit.normalize('NFKC');
  const single = narrow.length === unit.length ? narrow : unit;
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
  const from = places[like.from] ?? 0;
  const to = (places[like.to - 1] ?? 0) + 1;
  const text = dump.slice(from, to).replace(/\s+/g, ' ');
  return { line: indexLines(dump).lineAt(from), text };
}
