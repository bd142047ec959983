import { REASONS, type Reason, type Refused } from './refused.ts';
import { count } from '../terminal/count.ts';
import type { Problem } from '../terminal/problem.ts';

/** Files of one kind that are named. */
const MOST_NAMED = 8;

/**
 * Groups what was refused in a long run: a problem for each reason, which names the files and shows
 * how the first is mended.
 */
export function groupRefused(refused: readonly Refused[]): Problem[] {
  return Array.from(
    Map.groupBy(refused, ({ reason }) => reason),
    ([reason, group]) =>
      group.length === 1 ? group.map(({ problem }) => problem) : [sumUp(reason, group)],
  ).flat();
}

function sumUp(reason: Reason, group: readonly Refused[]): Problem {
  const named = group
    .slice(0, MOST_NAMED)
    .map(({ problem }) => `${problem.where}  ${problem.what}`);
  const rest = group.length - named.length;
  const [first] = group;
  return {
    where: count(group.length, 'refusal'),
    what: REASONS[reason],
    details: [['files', [...named, ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n')]],
    mend: `the first: ${first?.problem.mend ?? ''}`,
  };
}
