import { FACETS, type Facet } from '../schema/search-document.ts';

/** A file of what a shard's articles can be filtered by. */
export interface FacetFile {
  /** For a facet's value, `author:仲旭东`, the steps from one of its articles to the next. */
  lists: Record<string, number[]>;
  /** The days of the shard, each with its first article; in one file only. */
  days?: [day: string, first: number][];
}

/** The name that the days are kept under. */
export const DAYS = 'days';

/** The name that a facet's value is kept under. */
export function factName(facet: Facet, value: string): string {
  return `${facet}:${value}`;
}

/** The facet and value of a name. */
export function readFactName(name: string): { facet: Facet; value: string } | undefined {
  const at = name.indexOf(':');
  const facet = FACETS.find((known) => known === name.slice(0, at));
  return facet && { facet, value: name.slice(at + 1) };
}

/** The articles of a list, by the steps between them. */
export function articlesOf(steps: readonly number[]): number[] {
  let before = -1;
  return steps.map((step) => (before += step));
}

/** The steps between the articles of a list, in their order. */
export function stepsOf(articles: readonly number[]): number[] {
  return articles.map((article, row) => article - (articles[row - 1] ?? -1));
}
