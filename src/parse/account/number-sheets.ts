/**
 * Numbers the pages of one dump, which follow each other: a page that states no number is the next
 * one after that before it.
 *
 * @param stated what each page's own masthead says
 */
export function numberSheets(stated: readonly (number | undefined)[]): number[] {
  const known = stated.findIndex((page) => page !== undefined);
  const first = known < 0 ? 1 : Math.max(1, (stated[known] ?? 1) - known);
  const numbers: number[] = [];
  for (const page of stated) numbers.push(page ?? (numbers.at(-1) ?? first - 1) + 1);
  return numbers;
}
