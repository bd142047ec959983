/** How dark a day of a calendar is drawn: 1 is the lightest that has an issue. */
export type Shade = 1 | 2 | 3 | 4;

/** The counts from which on days are of the second, third and fourth shade; fewer where they agree. */
export type Cuts = readonly number[];

/** Shares of the counts that lie below each cut. */
const QUARTERS = [0.25, 0.5, 0.75];

/** How much more the next shade has at least: a month of 31 days is no fuller than one of 28. */
const A_STEP = 1.125;

/**
 * Cuts counts into quarters, so that one crowded day does not leave all others pale. Where counts
 * are about the same there are fewer shades: what is alike looks alike.
 *
 * @param counts articles of each issue, in any order
 */
export function cutsOf(counts: readonly number[]): Cuts {
  const inOrder = counts.toSorted((a, b) => a - b);
  let last = inOrder[0] ?? 0;
  return QUARTERS.flatMap((share) => {
    const cut = inOrder[Math.floor(share * inOrder.length)] ?? 0;
    if (cut < last * A_STEP) return [];
    last = cut;
    return [cut];
  });
}

/** The shade of a count. */
export function shadeOf(count: number, cuts: Cuts): Shade {
  return (1 + cuts.filter((cut) => count >= cut).length) as Shade;
}

/** The counts that have each shade, lightest first: `6至8篇`. */
export function shadeWords(counts: readonly number[], cuts: Cuts): [Shade, string][] {
  const byShade = Map.groupBy(
    counts.toSorted((a, b) => a - b),
    (count) => shadeOf(count, cuts),
  );
  return [...byShade].map(([shade, [least = 0, ...more]]) => {
    const most = more.at(-1) ?? least;
    return [shade, least === most ? `${least}篇` : `${least}至${most}篇`];
  });
}
