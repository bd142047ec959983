import type { Postings } from '../code/postings.ts';
import type { Matches } from './matches.ts';

/**
 * Finds where several grams stand at their offsets from one place: a phrase that they cover.
 *
 * @param parts where each stands, with places
 * @param offsets where each begins in the phrase
 */
export function joinPlaces(parts: readonly Postings[], offsets: readonly number[]): Matches {
  const rows = parts.map(
    ({ documents }) => new Map(documents.map((document, row) => [document, row])),
  );
  const [first] = parts;
  const found: Matches = new Map();
  for (const document of first?.documents ?? []) {
    const own = rows.map((row) => row.get(document));
    if (own.includes(undefined)) continue;
    const starts = own.map((row, part) => startsIn(parts[part], row ?? 0, offsets[part] ?? 0));
    const [some = new Set<number>(), ...others] = starts;
    const all = [...some].filter((place) => others.every((other) => other.has(place)));
    if (all.length === 0) continue;
    const heads = first?.places?.[own[0] ?? 0]?.slice(0, first.heads[own[0] ?? 0]) ?? [];
    const inHead = heads.some((place) => all.includes(place - (offsets[0] ?? 0)));
    found.set(document, { hits: all.length, inHead });
  }
  return found;
}

function startsIn(part: Postings | undefined, row: number, offset: number): Set<number> {
  return new Set(part?.places?.[row]?.map((place) => place - offset));
}
