/** A result, as far as putting lists together needs it. */
export interface Scored {
  id: string;
  score: number;
}

/**
 * Keeps the results that stand in every list, each once.
 *
 * @param order by the sum of their scores, best first, and what is equal alike in every build of the
 *   index; or as the first list has them
 */
export function intersect<Result extends Scored>(
  lists: readonly (readonly Result[])[],
  order: 'by-score' | 'as-found',
): Result[] {
  const [first = [], ...others] = lists;
  const scores = others.map((list) => new Map(list.map(({ id, score }) => [id, score])));
  const common = first.filter(({ id }) => scores.every((list) => list.has(id)));
  if (order === 'as-found') return common;
  const sum = ({ id, score }: Result) =>
    scores.reduce((total, list) => total + (list.get(id) ?? 0), score);
  return common.toSorted((a, b) => sum(b) - sum(a) || (a.id < b.id ? -1 : 1));
}
