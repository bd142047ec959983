import type { Steps } from './line-path.ts';

/** More chains than this are linked one by one, the best joint first. */
const MOST_PERMUTED = 9;

/**
 * Sets chains of lines one after another so that their joints are worth most together (dynamic
 * programming over subsets, Held and Karp 1962); the first chain stays first where the first line
 * is known.
 *
 * @returns the line numbers of all chains in order
 */
export function linkChains(chains: readonly (readonly number[])[], steps: Steps): Int32Array {
  const order =
    chains.length > MOST_PERMUTED ? linkGreedily(chains, steps) : permute(chains, steps);
  return Int32Array.from(order.flatMap((chain) => chains[chain] ?? []));
}

function permute(chains: readonly (readonly number[])[], { worth, fixedStart }: Steps): number[] {
  const count = chains.length;
  const end = chains.reduce((sum, chain) => sum + chain.length, 0);
  const head = (chain: number): number => chains[chain]?.[0] ?? 0;
  const tail = (chain: number): number => chains[chain]?.at(-1) ?? 0;
  const joints = chains.map((_, a) => chains.map((__, b) => worth(tail(a), head(b))));
  const size = 1 << count;
  const best = new Float64Array(size * count).fill(-Infinity);
  const from = new Int8Array(size * count).fill(-1);
  for (let chain = 0; chain < count; chain++) {
    if (chain === 0 || !fixedStart) best[(1 << chain) * count + chain] = worth(-1, head(chain));
  }
  for (let set = 1; set < size; set++) {
    for (let last = 0; last < count; last++) {
      const score = best[set * count + last] ?? -Infinity;
      if (score === -Infinity) continue;
      for (let next = 0; next < count; next++) {
        if (set & (1 << next)) continue;
        const at = (set | (1 << next)) * count + next;
        const sum = score + (joints[last]?.[next] ?? 0);
        if (sum > (best[at] ?? 0)) {
          best[at] = sum;
          from[at] = last;
        }
      }
    }
  }
  let set = size - 1;
  let last = 0;
  for (let chain = 1; chain < count; chain++) {
    const total = (at: number): number => (best[set * count + at] ?? 0) + worth(tail(at), end);
    if (total(chain) > total(last)) last = chain;
  }
  const order: number[] = [];
  while (last >= 0) {
    order.unshift(last);
    const before = from[set * count + last] ?? -1;
    set &= ~(1 << last);
    last = before;
  }
  return order;
}

function linkGreedily(chains: readonly (readonly number[])[], { worth }: Steps): number[] {
  const order = [0];
  const left = new Set(chains.keys());
  left.delete(0);
  while (left.size > 0) {
    const tail = chains[order.at(-1) ?? 0]?.at(-1) ?? 0;
    let best = -1;
    let most = -Infinity;
    for (const chain of left) {
      const joint = worth(tail, chains[chain]?.[0] ?? 0);
      if (joint > most) [best, most] = [chain, joint];
    }
    left.delete(best);
    order.push(best);
  }
  return order;
}
