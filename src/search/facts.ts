/** What a search can be narrowed by, as every article has it. */
export const FACETS = ['day', 'section', 'column', 'author', 'kind', 'page'] as const;
export type Facet = (typeof FACETS)[number];

/** One article's values for every facet; there may be no column, and several authors. */
export type Facts = Record<Facet, string[]>;

/** The facts of a shard: for each facet its values, and for each document those that it has. */
export type FactTable = Record<Facet, { values: string[]; of: number[][] }>;

/** Gathers the facts of a shard's documents. */
export function tableOf(facts: readonly Facts[]): FactTable {
  const column = (facet: Facet) => {
    const numbers = new Map<string, number>();
    const numberOf = (value: string) => {
      const known = numbers.get(value) ?? numbers.size;
      numbers.set(value, known);
      return known;
    };
    const of = facts.map((own) => [...new Set(own[facet])].map(numberOf));
    return { values: [...numbers.keys()], of };
  };
  return {
    day: column('day'),
    section: column('section'),
    column: column('column'),
    author: column('author'),
    kind: column('kind'),
    page: column('page'),
  };
}
