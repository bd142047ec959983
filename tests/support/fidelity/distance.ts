const SHINGLE = 5;

/** Every run of five characters, with how often it stands in the text. */
export function shingle(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + SHINGLE <= text.length; i++) {
    const run = text.slice(i, i + SHINGLE);
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

/** How much two texts share, from 0 to 1: twice the common shingles over all shingles. */
export function similarity(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let common = 0;
  for (const [run, count] of a) common += Math.min(count, b.get(run) ?? 0);
  return common === 0 ? 0 : (2 * common) / (size(a) + size(b));
}

function size(counts: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}

/**
 * F1 of two sets: 1 when both are empty, 0 when they share nothing.
 *
 * @param same whether two members are one
 */
export function overlap(
  got: ReadonlySet<string>,
  wanted: ReadonlySet<string>,
  same: (a: string, b: string) => boolean = (a, b) => a === b,
): number {
  if (got.size === 0 && wanted.size === 0) return 1;
  const left = [...wanted];
  let hits = 0;
  for (const one of got) {
    const at = left.findIndex((other) => same(one, other));
    if (at < 0) continue;
    left.splice(at, 1);
    hits++;
  }
  return hits === 0 ? 0 : (2 * hits) / (got.size + wanted.size);
}
