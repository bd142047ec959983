import type { Draft } from '../model/draft.ts';
import type { GapItem, Run, Sequence } from '../model/sequence.ts';
import { FEW, MASSES } from '../text/bounds.ts';
import { likenessTo } from '../text/likeness.ts';
import { STRONG } from '../text/points.ts';
import { readHeadlinesAlone } from './read-headlines-alone.ts';
import { runText } from './run-facts.ts';
import { LAYOUTS, weighArticle, type Layout } from './weigh-article.ts';

/** No article is cut by more subheads. */
const MOST_RUNS = FEW;
/** Readings of one run that are weighed, about; pages of the paper have 80 at most. */
const MOST_READINGS = MASSES;
/** A subhead has no more lines. */
const MOST_SUBHEADS = 5;
/** The pairs of a gap that can be split in this many places at most. */
const MOST_SPLITS = FEW;
/** Items of a gap at its ends that are weighed; what stands between is a list or a table. */
const MOST_ITEMS = 2 * FEW;
/** What a page pays where one article is laid out otherwise than the one before it. */
const CHANGE = STRONG;

/** One reading of an article: runs `from` up to `to`, from item `start` of its gap up to `end`. */
interface Edge {
  readonly from: number;
  readonly start: number;
  readonly to: number;
  readonly end: number;
  readonly score: number;
  readonly layouts: readonly Layout[];
}

/** The best reading of a page's beginning, by what comes last; or of its rest, by what comes next. */
interface State {
  readonly score: number;
  readonly edge?: Edge;
  readonly next?: State;
}

/** A place between two articles: a gap, and how many of its items the article before has. */
type Place = Map<Layout | undefined, State>;

/**
 * Finds the articles of a page: which headline blocks, bylines and credits between two runs of body
 * text belong to the one and which to the other, and which are subheads inside an article. All
 * readings of the page are weighed against each other (dynamic programming over the gaps and the
 * order in which the articles have their parts, as an extractor has its habits); each article is
 * told by how much it beats the best reading of the page that has it otherwise.
 *
 * @returns drafts in dump order
 */
export function findArticles(page: Sequence): Draft[] {
  const { runs } = page;
  const gaps = page.gaps.map(shorten);
  const sequence = { ...page, gaps };
  if (runs.length === 0) return readHeadlinesAlone(page.gaps.flat());
  const likeness = likenessTo(runs.map(runText));
  // Each end of a gap is one array in all candidates, so that what it says is read once.
  const above = gaps.map((gap) => [...splitsOf(gap), gap.length].map((at) => gap.slice(at)));
  const below = gaps.map((gap) => [...splitsOf(gap), gap.length].map((at) => gap.slice(0, at)));
  const candidate = ({ from, start, to, end }: Omit<Edge, 'score' | 'layouts'>) => ({
    from,
    to,
    before: above[from]?.[start] ?? [],
    after: (end === gaps[to]?.length ? below[to]?.at(-1) : below[to]?.[end]) ?? [],
  });
  const edges: Edge[] = [];
  for (let from = 0; from < runs.length; from++) {
    const starts = from === 0 ? [0] : splitsOf(gaps[from] ?? []);
    for (const start of starts) {
      const most = edges.length + MOST_READINGS / starts.length;
      for (let to = from + 1; to <= Math.min(runs.length, from + MOST_RUNS); to++) {
        if (edges.length > most) break;
        if (to > from + 1 && !isSubheadGap(gaps[to - 1], runs[to - 1])) break;
        const last = gaps[to] ?? [];
        for (const end of to === runs.length ? [last.length] : splitsOf(last)) {
          const place = { from, start, to, end };
          const { score, layouts } = weighArticle(candidate(place), sequence, likeness);
          edges.push({ ...place, score, layouts });
        }
      }
    }
  }
  const { path, rest } = readBest(edges, gaps);
  const margins = marginsOf(edges, path, rest, runs.length);
  return path.map((edge, i) => ({
    ...weighArticle(candidate(edge), sequence, likeness).draft,
    margin: margins[i] ?? 0,
  }));
}

/** The best path, and the scores of the best readings before and after each edge. */
function readBest(edges: readonly Edge[], gaps: readonly (readonly GapItem[])[]) {
  const ahead = placesOf(gaps);
  const behind = placesOf(gaps);
  behind[0]?.[0]?.set(undefined, { score: 0 });
  for (const edge of edges) {
    const to = behind[edge.to]?.[edge.end];
    for (const [before, state] of behind[edge.from]?.[edge.start] ?? []) {
      const [layout, cost] = follow(before, edge.layouts);
      const score = state.score + edge.score - cost;
      if (score > (to?.get(layout)?.score ?? -Infinity)) to?.set(layout, { score });
    }
  }
  for (const layout of [undefined, ...LAYOUTS]) ahead.at(-1)?.at(-1)?.set(layout, { score: 0 });
  for (const edge of edges.toReversed()) {
    const from = ahead[edge.from]?.[edge.start];
    for (const before of [undefined, ...LAYOUTS]) {
      const [layout, cost] = follow(before, edge.layouts);
      const next = ahead[edge.to]?.[edge.end]?.get(layout);
      if (!next) continue;
      const score = next.score + edge.score - cost;
      if (score > (from?.get(before)?.score ?? -Infinity)) from?.set(before, { score, edge, next });
    }
  }
  const path: Edge[] = [];
  let state = ahead[0]?.[0]?.get(undefined);
  for (; state?.edge; state = state.next) path.push(state.edge);
  /** The best reading of the page that has an edge. */
  const through = (edge: Edge): number => {
    let best = -Infinity;
    for (const [before, state] of behind[edge.from]?.[edge.start] ?? []) {
      const [layout, cost] = follow(before, edge.layouts);
      const next = ahead[edge.to]?.[edge.end]?.get(layout)?.score ?? -Infinity;
      best = Math.max(best, state.score + edge.score - cost + next);
    }
    return best;
  };
  return { path, rest: through };
}

function placesOf(gaps: readonly (readonly GapItem[])[]): Place[][] {
  return gaps.map((gap) => Array.from({ length: gap.length + 1 }, (): Place => new Map()));
}

/** The layout of an article that may have several, after one of a known layout; what it costs. */
function follow(
  before: Layout | undefined,
  layouts: readonly Layout[],
): [Layout | undefined, number] {
  const [first] = layouts;
  if (first === undefined || (before !== undefined && layouts.includes(before))) return [before, 0];
  return [first, before === undefined ? 0 : CHANGE];
}

/**
 * By how much each article of the best path beats the best reading of the page in which the run it
 * begins with belongs to another one.
 */
function marginsOf(
  edges: readonly Edge[],
  path: readonly Edge[],
  through: (edge: Edge) => number,
  count: number,
): number[] {
  const taken = new Array<Edge | undefined>(count).fill(undefined);
  for (const edge of path) taken.fill(edge, edge.from, edge.to);
  const others = new Array<number>(count).fill(-Infinity);
  for (const edge of edges) {
    const score = through(edge);
    for (let run = edge.from; run < edge.to; run++) {
      if (taken[run] !== edge) others[run] = Math.max(others[run] ?? -Infinity, score);
    }
  }
  return path.map((edge) => {
    const other = Math.max(...others.slice(edge.from, edge.to));
    return through(edge) - other;
  });
}

/** A gap without what is too much for headlines: that text is left unplaced, and told. */
function shorten(gap: readonly GapItem[]): readonly GapItem[] {
  if (gap.length <= 2 * MOST_ITEMS) return gap;
  return [...gap.slice(0, MOST_ITEMS), ...gap.slice(-MOST_ITEMS)];
}

function splitsOf(gap: readonly GapItem[]): number[] {
  return Array.from({ length: Math.min(gap.length, MOST_SPLITS) + 1 }, (_, i) => i);
}

/** Only headings stand between two runs of one article, and no dateline follows. */
function isSubheadGap(gap: readonly GapItem[] | undefined, run: Run | undefined): boolean {
  return (
    gap !== undefined &&
    gap.length > 0 &&
    gap.length <= MOST_SUBHEADS &&
    gap.every((item) => item.kind === 'head' && !item.logo) &&
    run?.bodies[0]?.dateline === undefined
  );
}
