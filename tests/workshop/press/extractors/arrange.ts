import type { Dice } from '../../forge/dice.ts';
import type { Cluster, Group } from './group-lines.ts';

/** Rates at which a layout model departs from a reader's order. */
const RATE = {
  /** 栏目 after the story it belongs to. */
  rubricLast: 0.25,
  /** A story's headline after its text: a habit of the page, and an exception. */
  headLast: 0.1,
  exception: 0.06,
  /** A story or a box that stands amid another's columns comes amid its text. */
  inside: 0.4,
} as const;

const HEAD: ReadonlySet<Group['part']> = new Set([
  'kicker',
  'title',
  'subtitle',
  'byline',
  'note',
  'column',
]);

/** The groups of a page in the order in which a layout model writes them. */
export function arrange(clusters: readonly Cluster[], dice: Dice): Group[] {
  const headLast = dice.chance(RATE.headLast);
  const streams = clusters.map((cluster) => ({
    cluster,
    groups: reorder(cluster.groups, headLast, dice),
  }));
  const amid = new Map<Cluster, Cluster>();
  for (const { cluster } of streams) {
    const host = streams.find(
      (other) => other.cluster !== cluster && isAmid(cluster, other.cluster),
    );
    if (host && !amid.has(host.cluster) && dice.chance(RATE.inside))
      amid.set(cluster, host.cluster);
  }
  const inserted = (host: Cluster, groups: readonly Group[]): Group[] => {
    const guests = streams
      .filter(({ cluster }) => amid.get(cluster) === host)
      .flatMap((guest) => guest.groups);
    const at = groups.findIndex((group) => group.goesOn);
    return guests.length === 0
      ? [...groups]
      : at < 0
        ? [...groups, ...guests]
        : groups.toSpliced(at, 0, ...guests);
  };
  return streams
    .filter(({ cluster }) => !amid.has(cluster))
    .flatMap(({ cluster, groups }) => inserted(cluster, groups));
}

function reorder(groups: readonly Group[], headLast: boolean, dice: Dice): Group[] {
  const rubrics = dice.chance(RATE.rubricLast)
    ? groups.filter(({ part }) => part === 'column')
    : [];
  const rest = groups.filter((group) => !rubrics.includes(group));
  const first = rest.findIndex(({ part }) => !HEAD.has(part));
  const turned = first > 0 && headLast !== dice.chance(RATE.exception);
  return [...(turned ? [...rest.slice(first), ...rest.slice(0, first)] : rest), ...rubrics];
}

/** Whether a cluster stands between the first and the last line of another, within its width. */
function isAmid(inner: Cluster, outer: Cluster): boolean {
  const within = inner.left >= outer.left - 1 && inner.right <= outer.right + 1;
  return (
    inner.sheet === outer.sheet && within && inner.top > outer.top && inner.bottom < outer.bottom
  );
}
