import { isLack, LACKS } from '../../../../src/parse/doubt/expect-misplaced.ts';
import { DOUBT_KINDS } from '../../../../src/parse/model/doubt-kind.ts';
import type { HarmCurve, HarmKind, HarmTable } from '../../../../src/parse/model/harm-curve.ts';
import { joinPools, poolViolators, type Pool } from './pool-violators.ts';

/** What is known of an article's harm, where its truth is. */
export interface Harmed {
  readonly kinds: readonly HarmKind[];
  /** Of what speaks against it, as a logarithm of odds. */
  readonly score: number;
  /** The share of its characters that are misplaced. */
  readonly misplaced: number;
  /** How many articles it counts for. */
  readonly weight: number;
}
type Scored = Omit<Harmed, 'kinds'>;

/** Articles: so many count as one, lest a single one lift the end of a curve. */
const GROUP = 20;
/** More than these would follow chance. */
const MOST_KNOTS = 6;
/** An article is harmed from this share on, as the measure of fidelity has it; less is a letter or two. */
const HARMED = 0.005;
/** Harmed articles; a kind that has fewer is no kind of its own. */
const ENOUGH = 30;

/** Fits a curve for all articles, for all that lack something, and for each kind that has enough. */
export function fitHarm(articles: readonly Harmed[]): HarmTable {
  const own = ([...DOUBT_KINDS, ...LACKS] as const).flatMap((kind): [HarmKind, HarmCurve][] => {
    const some = articles.filter(({ kinds }) => kinds.includes(kind));
    const isEnough = some.filter(({ misplaced }) => misplaced > HARMED).length >= ENOUGH;
    return isEnough ? [[kind, fitCurve(some)]] : [];
  });
  return {
    all: fitCurve(articles),
    lacking: fitCurve(articles.filter(({ kinds }) => kinds.some(isLack))),
    ...Object.fromEntries(own),
  };
}

/**
 * Fits the curve by which a score tells the expected share of misplaced characters: it never falls,
 * and is linear between a few knots.
 */
export function fitCurve(articles: readonly Scored[]): HarmCurve {
  const risen = poolViolators(groupByScore(articles));
  while (risen.length > MOST_KNOTS) joinNearest(risen);
  return risen.map(({ at, mean }) => [Number(at.toFixed(2)), Number(mean.toFixed(3))]);
}

/** Groups of neighbours by score; those of one score stay together. */
function groupByScore(articles: readonly Scored[]): Pool[] {
  const ofScore = Map.groupBy(articles, ({ score }) => score);
  const groups: { pool: Pool; count: number }[] = [];
  for (const [at, same] of [...ofScore].sort(([a], [b]) => a - b)) {
    const pools = same.map(({ misplaced, weight }) => ({ at, mean: misplaced, weight }));
    const last = groups.at(-1);
    const isOpen = last !== undefined && last.count < GROUP;
    const pool = (isOpen ? [last.pool, ...pools] : pools).reduce(joinPools);
    if (isOpen) groups.pop();
    groups.push({ pool, count: same.length + (isOpen ? last.count : 0) });
  }
  // What is left at the end joins the last group that is whole.
  const rest = groups.at(-1);
  const before = groups.at(-2);
  if (rest && before && rest.count < GROUP) {
    groups.splice(-2, 2, { pool: joinPools(before.pool, rest.pool), count: GROUP });
  }
  return groups.map(({ pool }) => pool);
}

/** Joins the two neighbours whose joining moves the curve least. */
function joinNearest(pools: Pool[]): void {
  const costs = pools.slice(1).map((b, i) => {
    const a = pools[i] ?? b;
    return ((a.weight * b.weight) / (a.weight + b.weight)) * (a.mean - b.mean) ** 2;
  });
  const at = costs.indexOf(Math.min(...costs));
  const [a, b] = [pools[at], pools[at + 1]];
  if (a && b) pools.splice(at, 2, joinPools(a, b));
}
