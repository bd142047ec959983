/** What stands at a day of the archive, and next to it. */
export interface Nearest<T> {
  /** The issue of the very day. */
  exact: T | undefined;
  before: T | undefined;
  after: T | undefined;
}

/**
 * The issue of a day, and the last before and the first after it.
 *
 * @param issues oldest first
 * @param day such as `2025-08-28`; it need not be one that the calendar has
 */
export function nearestIssues<T extends { day: string }>(
  issues: readonly T[],
  day: string,
): Nearest<T> {
  const at = firstFrom(issues, day);
  const exact = issues[at]?.day === day ? issues[at] : undefined;
  return { exact, before: issues[at - 1], after: issues[exact ? at + 1 : at] };
}

/** Where the first issue stands that is of the day or later. */
function firstFrom(issues: readonly { day: string }[], day: string): number {
  let [from, to] = [0, issues.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((issues[middle]?.day ?? '') < day) from = middle + 1;
    else to = middle;
  }
  return from;
}
