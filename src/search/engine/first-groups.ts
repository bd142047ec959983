import type { Ask } from '../ask.ts';
import type { Group } from './pieces.ts';

/** Files of each shard that a first answer asks for, so that a phone gets it at once. */
const AT_FIRST = 2;

/**
 * Chooses what is looked up first: the rarest groups, few of them. Of words of which one is enough
 * something of each must be known.
 *
 * @param groups of each phrase
 * @param others files that are asked for besides
 */
export function firstGroups(
  { all }: Ask,
  groups: ReadonlyMap<string, readonly Group[]>,
  others: number,
): Group[] {
  const choices = all.flatMap((forms) => {
    const own = forms.map((form) => groups.get(form) ?? []);
    if (own.length === 1) return (own[0] ?? []).map((group) => [group]);
    return [own.flatMap((list) => list.slice(0, 1))];
  });
  const shareOf = (choice: readonly Group[]) => choice.reduce((sum, { share }) => sum + share, 0);
  const chosen: Group[] = [];
  for (const choice of choices.sort((a, b) => shareOf(a) - shareOf(b))) {
    const most = Math.max(1, AT_FIRST - others);
    if (chosen.length > 0 && chosen.length + choice.length > most) continue;
    chosen.push(...choice);
  }
  return chosen;
}

/**
 * Chooses what is looked up next, of all that is still open in some shard.
 *
 * @param open what must not occur last
 */
export function nextGroups(open: Iterable<Group>): Group[] {
  return [...new Set(open)].sort((a, b) => a.share - b.share).slice(0, AT_FIRST);
}
