/** One page of a long list. */
export interface ListPage<T> {
  /** From 1. */
  number: number;
  /** How many pages the list has. */
  count: number;
  /** How many items the whole list has. */
  total: number;
  items: T[];
}

/** Items on one page of a list: eight screens of a phone hold as many. */
export const PAGE_SIZE = 36;

/** Cuts a list into pages; an empty list is one empty page. */
export function paginate<T>(items: readonly T[], size = PAGE_SIZE): ListPage<T>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    total: items.length,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/**
 * The page numbers that a pager shows: the ends, the current one and its neighbours.
 * A `null` stands for the numbers left out.
 */
export function pagerNumbers(current: number, count: number): (number | null)[] {
  const shown = [1, current - 1, current, current + 1, count].filter((n) => n >= 1 && n <= count);
  const numbers = [...new Set(shown)].sort((a, b) => a - b);
  return numbers.flatMap((n, index) => {
    const before = numbers[index - 1] ?? 0;
    return n - before > 1 ? [null, n] : [n];
  });
}
