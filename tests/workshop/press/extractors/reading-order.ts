/** Where something stands on a sheet; lengths are pixels. */
export interface Bounds {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Things of a sheet in the order in which a layout model reads them: a gap that runs across all of
 * them parts what is above from what is below, else one that runs from top to bottom parts left and
 * right, and so on within each part.
 */
export function readingOrder<T extends Bounds>(things: readonly T[]): T[] {
  if (things.length < 2) return [...things];
  const parts = cut(things, 'top', 'bottom') ?? cut(things, 'left', 'right');
  if (parts) return parts.flatMap((part) => readingOrder(part));
  return things.toSorted((a, b) => a.top - b.top || a.left - b.left);
}

/** Groups with a gap between them in one direction; `undefined` where there is none. */
function cut<T extends Bounds>(
  things: readonly T[],
  start: 'top' | 'left',
  end: 'bottom' | 'right',
): T[][] | undefined {
  const groups: T[][] = [];
  let reach = -Infinity;
  for (const thing of things.toSorted((a, b) => a[start] - b[start])) {
    if (thing[start] >= reach) groups.push([]);
    groups.at(-1)?.push(thing);
    reach = Math.max(reach, thing[end]);
  }
  return groups.length > 1 ? groups : undefined;
}
