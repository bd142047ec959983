import type { Anchor } from '../schema/correction.ts';

/** Offsets of a quote in the dump: the first character and the one after the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What became of looking an anchor up. */
export type Lookup =
  | { readonly kind: 'found'; readonly span: Span }
  | { readonly kind: 'ambiguous' }
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
  if (first < 0 || !quote) {
    return { kind: 'unmatched', nearest: findNearest(haystack.dump, quote ?? '') };
  }
  if (haystack.folded.includes(needle, first + 1)) return { kind: 'ambiguous' };
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

/** The line of the dump that shares most pairs of characters with the quote. */
function findNearest(dump: string, quote: string): { line: number; text: string } | undefined {
  const pairs = Array.from({ length: Math.max(1, quote.length - 1) }, (_, i) =>
    quote.slice(i, i + 2),
  );
  let best: { line: number; text: string; shared: number } | undefined;
  for (const [i, text] of dump.split(/\r\n|[\n\r\f]/).entries()) {
    const line = fold(text);
    const shared = pairs.filter((pair) => line.includes(pair)).length;
    if (shared > (best?.shared ?? 0)) best = { line: i + 1, text: excerpt(text, pairs), shared };
  }
  return best && { line: best.line, text: best.text };
}

/** The part of a long line around the first shared pair. */
function excerpt(text: string, pairs: readonly string[]): string {
  const at = Math.max(0, Math.min(...pairs.map((p) => text.indexOf(p)).filter((i) => i >= 0)));
  return text.slice(Math.max(0, at - 5), at + 35).trim();
}
