import type { Postings } from '../code/postings.ts';

/** The documents of a shard in which something was found: for each its hits. */
export type Matches = Map<number, Match>;

export interface Match {
  /** How often it stands in the document. */
  hits: number;
  /** Whether it stands in the headline block. */
  inHead: boolean;
}

/** What a string's postings say of it. */
export function matchesOf(postings: Postings | undefined): Matches {
  return new Map(
    postings?.documents.map((document, row) => [
      document,
      { hits: postings.hits[row] ?? 1, inHead: (postings.heads[row] ?? 0) > 0 },
    ]),
  );
}

/** Of what the second has, what the first has too; all where there is no first. */
export function both(one: Matches | undefined, other: Matches): Matches {
  return one ? new Map([...other].filter(([document]) => one.has(document))) : other;
}

/** What stands in all: their hits added up. */
export function matchAll(all: readonly Matches[]): Matches {
  const [first = new Map<number, Match>(), ...others] = all.toSorted((a, b) => a.size - b.size);
  const found: Matches = new Map();
  for (const [document, match] of first) {
    const own = others.map((other) => other.get(document));
    if (own.includes(undefined)) continue;
    found.set(document, sumOf([match, ...own.filter((other) => other !== undefined)]));
  }
  return found;
}

/** What stands in any: their hits added up. */
export function matchAny(all: readonly Matches[]): Matches {
  const [first = new Map<number, Match>(), ...others] = all;
  const found: Matches = new Map(first);
  for (const other of others) {
    for (const [document, match] of other) {
      const own = found.get(document);
      found.set(document, own ? sumOf([own, match]) : match);
    }
  }
  return found;
}

function sumOf(matches: readonly Match[]): Match {
  return {
    hits: matches.reduce((sum, { hits }) => sum + hits, 0),
    inHead: matches.some(({ inHead }) => inHead),
  };
}
