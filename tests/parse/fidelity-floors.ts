/**
 * How well the pages of the archive must be parsed, at the least. A change that parses better
 * raises these numbers; one that falls below them fails.
 */
export const FLOORS = {
  /** Share of the gold articles that are found. */
  found: 1,
  /** Share that is perfect, over all of them. */
  perfect: 0.97,
  /** Perfect articles among the twelve of the two layout-model dumps. */
  perfectOfLayoutDumps: 12,
  /** Letters of the dumps that may reach no article and no furniture. */
  lost: 0,
  /** Printed articles that may match nothing. */
  extra: 0,
};
