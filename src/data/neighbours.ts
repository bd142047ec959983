/** What comes before and after something in a list. */
export interface Neighbours<T> {
  previous: T | undefined;
  next: T | undefined;
}

/** The neighbours of the item at `index`. */
export function neighboursAt<T>(items: readonly T[], index: number): Neighbours<T> {
  return { previous: index > 0 ? items[index - 1] : undefined, next: items[index + 1] };
}
