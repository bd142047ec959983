import type { Ask } from '../ask.ts';
import type { Group } from './pieces.ts';

/** Files of each shard that a first answer asks for, so that a phone gets it at once. */
const AT_FIRST = 2;

/** Files of each shard that are asked for with every step on. */
const AT_ONCE = 3;

/**
 * Chooses what is looked up first: few groups, in the order of their phrase, the rarer ones of several
 * phrases before others. Of words of which one is enough something of each must be known. What must not
 * occur comes last, and only where all of it has room: else the first results may turn out to have it,
 * and a phone waits for one more step.
 *
 * @param groups of each phrase, those that tell most first
 * @param others files that are asked for besides
 */
export function firstGroups(
  { all, none }: Ask,
  groups: ReadonlyMap<string, readonly Group[]>,
  others: number,
): Group[] {
  const waiting = all.map((forms) => {
    const own = forms.map((form) => groups.get(form) ?? []);
    if (own.length === 1) return (own[0] ?? []).map((group) => [group]);
    return [own.flatMap((list) => list.slice(0, 1))];
  });
  const most = Math.max(1, AT_FIRST - others);
  const chosen: Group[] = [];
  for (;;) {
    const heads = waiting.filter(([next]) => next && fits(next, chosen, most));
    const [best] = heads.sort(([a = []], [b = []]) => shareOf(a) - shareOf(b));
    if (!best) break;
    chosen.push(...(best.shift() ?? []));
  }
  for (const phrase of none) {
    const own = groups.get(phrase) ?? [];
    if (chosen.length > 0 && fits(own, chosen, most)) chosen.push(...own);
  }
  return chosen;
}

function fits(next: readonly Group[], chosen: readonly Group[], most: number): boolean {
  return chosen.length === 0 || chosen.length + next.length <= most;
}

function shareOf(choice: readonly Group[]): number {
  return choice.reduce((sum, { share }) => sum + share, 0);
}

/** Chooses what is looked up next, of all that is still open in some shard. */
export function nextGroups(open: Iterable<Group>): Group[] {
  return [...new Set(open)].sort((a, b) => a.share - b.share).slice(0, AT_ONCE);
}
