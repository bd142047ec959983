import type { ArticleLine } from './article-line.ts';
import type { Steps } from './line-path.ts';
import { linkChains } from './link-chains.ts';

/** Chains whose ends a line may follow at one time: columns mixed in one place, and what they left. */
const MOST_TAILS = 4;
/** Readings kept after each line. */
const WIDTH = 64;
/** Readings handed over at the end. */
const MOST_FOUND = 6;
/** After a joint worth more than this nothing else is looked at. */
const FIRM = 3.2;

/** Points for how the lines of the dump change between chains, in logarithms of odds. */
const POINTS = {
  nextBlock: 1.6,
  changes: -2,
  alternates: 0.5,
  settles: -0.6,
  /** Three chains change in turns. */
  thirdChain: -2,
  /** A chain is opened: another joint than the dump's has to be found for its beginning. */
  opens: -0.6,
} as const;

/** One reading of the dump's lines up to some line. */
interface State {
  readonly score: number;
  /** Last lines of the chains that may go on, the one used last first. */
  readonly tails: readonly number[];
  /** The line before was read after the one before it. */
  readonly stayed: boolean;
  /** The line that the last line of this reading follows in its chain; -1 where it opens one. */
  readonly follows: number;
  readonly before: State | undefined;
}

/**
 * Reads a dump of mixed columns as a merge of sequences that each run in reading order: every line
 * goes on one of the chains begun before, or opens another (beam search in the order of the dump).
 * The chains are then set one after another as they join best.
 *
 * @returns orders worth a closer look, as lists of line numbers
 */
export function findOrders(lines: readonly ArticleLine[], steps: Steps): Int32Array[] {
  const count = lines.length;
  const incoming = new Float64Array(count).fill(Number.NaN);
  /** What the best joint with another line is worth, less what that line loses by it. */
  const promise = (line: number): number => {
    const known = incoming[line] ?? 0;
    if (!Number.isNaN(known)) return known;
    let best = -Infinity;
    for (let j = 0; j < count; j++) {
      if (j === line || j === line - 1) continue;
      best = Math.max(best, steps.worth(j, line) - Math.max(0, steps.worth(j, j + 1)));
    }
    return (incoming[line] = best);
  };
  let states: State[] = [
    {
      score: steps.worth(-1, 0),
      tails: [0],
      stayed: true,
      follows: -1,
      before: undefined,
    },
  ];
  for (let line = 1; line < count; line++) {
    const together = lines[line]?.block === lines[line - 1]?.block;
    states = prune(states.flatMap((state) => goOn(state, line, together, steps, promise)));
  }
  return states.slice(0, MOST_FOUND).map((state) => linkChains(chainsOf(state, count), steps));
}

function goOn(
  state: State,
  line: number,
  together: boolean,
  { worth }: Steps,
  promise: (line: number) => number,
): State[] {
  const { tails, score, stayed } = state;
  const found: State[] = [];
  const away = !together ? 0 : stayed ? POINTS.changes : POINTS.alternates;
  for (const [at, tail] of tails.entries()) {
    const joint = worth(tail, line);
    const next = tail === line - 1;
    const third = !next && together && !stayed && at > 1 ? POINTS.thirdChain : 0;
    const rows = !next ? away + third : !together ? POINTS.nextBlock : stayed ? 0 : POINTS.settles;
    found.push({
      score: score + joint + rows,
      tails: [line, ...tails.slice(0, at), ...tails.slice(at + 1)],
      stayed: next || !together,
      follows: tail,
      before: state,
    });
    if (next && joint > FIRM) return found;
  }
  found.push({
    score: score + promise(line) + away + POINTS.opens,
    tails: [line, ...tails].slice(0, MOST_TAILS),
    stayed: !together,
    follows: -1,
    before: state,
  });
  return found;
}

/** The best readings, one for each set of ends. */
function prune(states: State[]): State[] {
  states.sort((a, b) => b.score - a.score);
  const kept: State[] = [];
  const seen = new Set<string>();
  for (const state of states) {
    const key = `${String(state.stayed)} ${state.tails.toSorted((a, b) => a - b).join(' ')}`;
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(state);
    if (kept.length === WIDTH) break;
  }
  return kept;
}

function chainsOf(last: State, count: number): number[][] {
  const follows = new Int32Array(count).fill(-1);
  let line = count - 1;
  for (let state: State | undefined = last; state; state = state.before) {
    follows[line--] = state.follows;
  }
  const chains: number[][] = [];
  const chainOf: (number[] | undefined)[] = [];
  for (let i = 0; i < count; i++) {
    const before = follows[i] ?? -1;
    let chain = before < 0 ? undefined : chainOf[before];
    if (!chain) chains.push((chain = []));
    chain.push(i);
    chainOf[i] = chain;
  }
  return chains;
}
