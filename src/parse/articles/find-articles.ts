import type { Draft } from '../model/draft.ts';
import type { GapItem, Run, Sequence } from '../model/sequence.ts';
import { at } from '../text/at.ts';
import { bestPath } from '../text/best-path.ts';
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
/** For each item below an article that it takes: what nothing tells is of the article above it. */
const ABOVE = 1e-9;

/** One reading of an article: runs `from` up to `to`, from item `start` of its gap up to `end`. */
interface Edge {
  readonly from: number;
  readonly start: number;
  readonly to: number;
  readonly end: number;
  readonly score: number;
  readonly layouts: readonly Layout[];
}

/**
 * Finds the articles of a page: which headline blocks, bylines and credits between two runs of body
 * text belong to the one and which to the other, and which are subheads inside an article. All
 * readings of the page are weighed against each other (the best path over the gaps and the order in
 * which the articles have their parts, as an extractor has its habits); each article is
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
  const ends = (gap: readonly GapItem[]): number[] => [...gap.keys(), gap.length];
  const above = gaps.map((gap) => ends(gap).map((end) => gap.slice(end)));
  const below = gaps.map((gap) => ends(gap).map((end) => gap.slice(0, end)));
  const candidate = ({ from, start, to, end }: Omit<Edge, 'score' | 'layouts'>) => ({
    from,
    to,
    before: at(at(above, from), start),
    after: at(at(below, to), end),
  });
  const edges: Edge[] = [];
  for (let from = 0; from < runs.length; from++) {
    const starts = from === 0 ? [0] : splitsOf(at(gaps, from));
    for (const start of starts) {
      const most = edges.length + MOST_READINGS / starts.length;
      for (let to = from + 1; to <= Math.min(runs.length, from + MOST_RUNS); to++) {
        if (edges.length > most) break;
        if (to > from + 1 && !isSubheadGap(at(gaps, to - 1), at(runs, to - 1))) break;
        const last = at(gaps, to);
        for (const end of to === runs.length ? [last.length] : splitsOf(last)) {
          const place = { from, start, to, end };
          const { score, layouts } = weighArticle(candidate(place), sequence, likeness);
          edges.push({ ...place, score, layouts });
        }
      }
    }
  }
  return readBest(edges, sequence).map(({ edge, margin }) => ({
    ...weighArticle(candidate(edge), sequence, likeness).draft,
    margin,
  }));
}

/**
 * The articles of the best reading of a page, each with how much that beats the best reading in which
 * one of its runs belongs to another article.
 */
function readBest(
  edges: readonly Edge[],
  { runs, gaps }: Pick<Sequence, 'runs' | 'gaps'>,
): { edge: Edge; margin: number }[] {
  // A node is a place in a gap with the layout of the article before it; one more is the end.
  const layouts = [undefined, ...LAYOUTS];
  const firsts = [0];
  for (const [i, gap] of gaps.entries()) firsts.push(at(firsts, i) + gap.length + 1);
  const placeOf = (gap: number, item: number): number => at(firsts, gap) + item;
  const last = at(firsts, gaps.length) - 1;
  const end = (last + 1) * layouts.length;
  const leaving = Array.from({ length: last + 1 }, (): Edge[] => []);
  for (const edge of edges) at(leaving, placeOf(edge.from, edge.start)).push(edge);
  const best = bestPath<Edge | undefined>(end + 1, (node, offer) => {
    const place = Math.floor(node / layouts.length);
    if (place === last) offer(end, 0, undefined);
    for (const edge of at(leaving, place)) {
      const [layout, cost] = follow(at(layouts, node % layouts.length), edge.layouts);
      const to = placeOf(edge.to, edge.end) * layouts.length + layouts.indexOf(layout);
      offer(to, edge.score - cost + ABOVE * edge.end, edge);
    }
  });
  const path = best.steps.filter((edge) => edge !== undefined);
  const owners = path.flatMap((edge) => new Array<Edge>(edge.to - edge.from).fill(edge));
  const runsOf = runs.map((_, run) => run);
  const margins = best.margins(runs.length, (edge) =>
    edge ? runsOf.slice(edge.from, edge.to).filter((run) => owners[run] !== edge) : [],
  );
  return path.map((edge) => ({
    edge,
    margin: Math.min(...margins.slice(edge.from, edge.to)),
  }));
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

/** A gap without what is too much for headlines: that text is left unplaced, and told. */
function shorten(gap: readonly GapItem[]): readonly GapItem[] {
  if (gap.length <= 2 * MOST_ITEMS) return gap;
  return [...gap.slice(0, MOST_ITEMS), ...gap.slice(-MOST_ITEMS)];
}

function splitsOf(gap: readonly GapItem[]): number[] {
  return Array.from({ length: Math.min(gap.length, MOST_SPLITS) + 1 }, (_, i) => i);
}

/** Only headings stand between two runs of one article, and no dateline follows. */
function isSubheadGap(gap: readonly GapItem[], run: Run): boolean {
  return (
    gap.length > 0 &&
    gap.length <= MOST_SUBHEADS &&
    gap.every((item) => item.kind === 'head' && !item.logo) &&
    run.bodies[0]?.dateline === undefined
  );
}
