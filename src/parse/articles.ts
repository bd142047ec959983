import { likenessTo } from './likeness.ts';
import type { GapItem, Run, Sequence } from './runs.ts';
import { runText, weigh, type Draft } from './weigh-article.ts';

/** No article is cut by more subheads. */
const MOST_RUNS = 12;
/** The pairs of a gap that can be split in this many places at most. */
const MOST_SPLITS = 12;

/**
 * Finds the articles of a page: which headline blocks, bylines and credits between two runs of body
 * text belong to the one and which to the other, and which are subheads inside an article. All
 * readings of the page are weighed against each other (dynamic programming over the gaps), so a
 * habit that changes in mid-page, headline first here and last there, costs nothing.
 *
 * @returns drafts in dump order
 */
export function findArticles(sequence: Sequence): Draft[] {
  const { runs, gaps } = sequence;
  if (runs.length === 0) return [];
  const likeness = likenessTo(runs.map(runText));
  // best[j][s]: the best reading of the runs before j that takes s items of gap j.
  const best: Map<number, State>[] = gaps.map(() => new Map<number, State>());
  best[0]?.set(0, { score: 0 });
  for (let from = 0; from < runs.length; from++) {
    for (const [start, state] of best[from] ?? []) {
      for (let to = from + 1; to <= Math.min(runs.length, from + MOST_RUNS); to++) {
        if (to > from + 1 && !isSubheadGap(gaps[to - 1], runs[to - 1])) break;
        for (const end of splitsOf(gaps[to] ?? [], to === runs.length)) {
          const before = (gaps[from] ?? []).slice(start);
          const after = (gaps[to] ?? []).slice(0, end);
          const draft = weigh({ from, to, before, after }, sequence, likeness);
          const score = state.score + draft.score;
          const known = best[to]?.get(end);
          if (!known || score > known.score) {
            best[to]?.set(end, { score, draft, before: state });
          }
        }
      }
    }
  }
  const drafts: Draft[] = [];
  let state = best[runs.length]?.get(gaps[runs.length]?.length ?? 0);
  for (; state?.draft; state = state.before) drafts.push(state.draft);
  return drafts.reverse();
}

/** The best reading of a page's beginning; its last article, and what came before that. */
interface State {
  readonly score: number;
  readonly draft?: Draft;
  readonly before?: State;
}

function splitsOf(gap: readonly GapItem[], last: boolean): number[] {
  if (last) return [gap.length];
  return Array.from({ length: Math.min(gap.length, MOST_SPLITS) + 1 }, (_, i) => i);
}

/** Only headings stand between two runs of one article, and no dateline follows. */
function isSubheadGap(gap: readonly GapItem[] | undefined, run: Run | undefined): boolean {
  return (
    gap !== undefined &&
    gap.length > 0 &&
    gap.every((item) => item.kind === 'head' && !item.logo) &&
    run?.bodies[0]?.dateline === undefined
  );
}
