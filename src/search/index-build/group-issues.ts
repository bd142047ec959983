import { packIssues, packYears, type IssueRow } from '../cards/issue-list.ts';
import { keys } from '../cards/keys.ts';

/**
 * Lays the issues out by the keys that they are asked by: year, month of every year, and number. A
 * year and a hundred of numbers have their neighbours with them, so that a day without an issue can be
 * told what is nearest.
 *
 * @param issues oldest first
 */
export function groupIssues(issues: readonly IssueRow[]): [key: string, value: unknown][] {
  const years = Map.groupBy(issues, ({ day }) => day.slice(0, 4));
  const months = Map.groupBy(issues, ({ day }) => day.slice(5, 7));
  const counted = issues
    .filter(({ number }) => number !== undefined)
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  const numbers = Map.groupBy(counted, ({ number = 0 }) => keys.numbers(number));
  const ends = [counted.at(0), counted.at(-1)].filter((issue) => issue !== undefined);
  return [
    [keys.numberEnds(), ends] as const,
    ...[...years].map(([year, own]) => [keys.year(year), withNeighbours(own, issues)] as const),
    ...[...months].map(([month, own]) => [keys.month(month), own] as const),
    ...[...numbers].map(([key, own]) => [key, withNeighbours(own, counted)] as const),
  ]
    .map(([key, own]): [string, unknown] => [key, packIssues(own)])
    .concat([[keys.years(), packYears(issues)]]);
}

/** A run of a list with the one before and the one after. */
function withNeighbours(run: readonly IssueRow[], all: readonly IssueRow[]): readonly IssueRow[] {
  const [first] = run;
  const from = first ? all.indexOf(first) : 0;
  return all.slice(Math.max(0, from - 1), from + run.length + 1);
}
