import type { Answer } from './search.ts';

/** An answer without the articles of another one to the same question. @param answer settled */
export function subtract(answer: Answer, other: Answer): Answer {
  const keyOf = (one: { shard: number; document: number }) => `${one.shard} ${one.document}`;
  const known = new Set(other.found.map(keyOf));
  const places = answer.found.flatMap((one, place) => (known.has(keyOf(one)) ? [] : [place]));
  const found = answer.found.filter((one) => !known.has(keyOf(one)));
  const rest: Answer = {
    ...answer,
    found,
    total: found.length,
    hits: found.reduce((sum, { hits }) => sum + hits, 0),
    settle: () => Promise.resolve(rest),
    load: async (from, to) => {
      const hits = await Promise.all(
        places.slice(from, to).map((place) => answer.load(place, place + 1)),
      );
      return hits.map(([hit]) => hit);
    },
  };
  return rest;
}
