import type { Draft } from '../model/draft.ts';
import type { Head } from '../model/item.ts';
import type { GapItem, Sequence } from '../model/sequence.ts';
import { LONGEST_SUBHEAD } from '../signs/headline-signs.ts';
import { at } from '../text/at.ts';
import { LONGEST_CAPTION } from '../signs/longest-caption.ts';
import type { Likeness } from '../text/likeness.ts';
import { WEIGHT } from './article-weights.ts';
import { headsOf, headText, isGlued, takeRubric } from './heads-of.ts';
import { isRubricHead } from './is-rubric-head.ts';
import { factsOf } from './run-facts.ts';
import { weighToldHeadline, weighToldSubhead } from './weigh-told-headline.ts';

/** A candidate: runs `from` up to `to`, with what is taken from the gaps on both sides. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly before: readonly GapItem[];
  readonly after: readonly GapItem[];
}

/**
 * Where an article has its parts: headline and byline above its body (`top`) or below it (`bottom`), the
 * byline above and the headline below (`split`), or the headline above and the byline below (`signed`).
 */
export const LAYOUTS = ['top', 'split', 'bottom', 'signed'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** A candidate's parts, its worth, and the layouts it may be of; none tells where it has no head. */
export interface Weighed {
  readonly draft: Omit<Draft, 'margin'>;
  readonly score: number;
  readonly layouts: readonly Layout[];
}

/** Weighs one candidate: the sum of what speaks for its being an article. */
export function weighArticle(
  candidate: Candidate,
  { runs, gaps }: Sequence,
  likeness: Likeness,
): Weighed {
  const { from, to } = candidate;
  const inner = runs.slice(from, to).map((run, i) => ({
    run,
    subheads: i === 0 ? [] : headsOf(gaps[from + i] ?? []),
  }));
  const [rubrics, before] = takeRubric(headsOf(candidate.before));
  const below = headsOf(candidate.after);
  const [rubricsBelow, after] = before.length > 0 ? [[], below] : takeRubric(below);
  const all = [...candidate.before, ...candidate.after];
  const heads = before.length > 0 ? before : after;
  const logos = [
    ...rubrics,
    ...rubricsBelow,
    ...all.filter((item) => item.kind === 'head' && item.logo),
    ...(before.length > 0 ? after : []),
  ];
  const draft = {
    heads,
    logos: logos.filter((item) => item.kind === 'head'),
    bylines: all.filter((item) => item.kind === 'byline'),
    credits: all.filter((item) => item.kind === 'credit'),
    notes: all.filter((item) => item.kind === 'note'),
    parts: inner,
  };
  const texts = Array.from({ length: to - from }, (_, i) => from + i);
  const score =
    weighHeads(heads, draft.credits.length > 0) +
    WEIGHT.told *
      (weighToldHeadline(heads) +
        inner.reduce((sum, { subheads }) => sum + weighToldSubhead(subheads), 0)) +
    weighAuthors(draft, candidate) +
    weighParts(draft, texts, likeness) +
    weighExtent(draft.parts) +
    (before.length > 0 ? weighLogos(after) : 0) +
    (isGlued(candidate.before[0]) ? WEIGHT.cutBlock : 0) +
    weighApart(candidate, before.length > 0) +
    WEIGHT.like * Math.max(...texts.map((text) => likeness(heads.map(headText).join(''), text)));
  // Where a photo has its title says nothing of where the paper's articles have theirs.
  const photo = draft.credits.length > 0;
  const layouts = photo ? [] : layoutsOf(candidate, before.length > 0, after.length > 0);
  return { draft, score, layouts };
}

function layoutsOf({ before, after }: Candidate, above: boolean, below: boolean): Layout[] {
  // What closes any text by its form tells no habit of the page.
  const isByline = (item: GapItem): boolean => item.kind === 'byline' && !item.closes;
  const [first, last] = [before.some(isByline), after.some(isByline)];
  if (above) return first ? ['top'] : last ? ['signed'] : ['top', 'signed'];
  if (below) return first ? ['split'] : last ? ['bottom'] : ['bottom', 'split'];
  return [];
}

/** Blocks of large type that hardly one article has. */
const MANY_HEADS = 3;

/** What headlines after a body that has one before it are worth: logos, or another's headline. */
function weighLogos(after: readonly Head[]): number {
  return after.reduce(
    (sum, head) => sum + (isRubricHead(head) ? WEIGHT.rubricAfter : WEIGHT.unknownLogo),
    0,
  );
}

/** A rubric's mark stands with the headline, an editor's note above the body. */
function weighApart({ before, after }: Candidate, headAbove: boolean): number {
  const apart = headAbove ? after : before;
  const logos = apart.filter((item) => item.kind === 'head' && item.logo).length;
  const notes = after.filter((item) => item.kind === 'note').length;
  return logos * WEIGHT.logoApart + notes * WEIGHT.noteBelow;
}

function weighHeads(heads: readonly Head[], photo: boolean): number {
  if (heads.length === 0) return WEIGHT.headless;
  const extra = heads.length > MANY_HEADS ? (heads.length - MANY_HEADS) * WEIGHT.moreHeads : 0;
  const second = photo && heads.length > 1 ? WEIGHT.secondHeadOfPhoto : 0;
  return WEIGHT.headed + extra + second + (heads.length === MANY_HEADS ? WEIGHT.thirdHead : 0);
}

function weighAuthors(draft: Omit<Draft, 'margin'>, { before, after }: Candidate): number {
  const first = draft.parts[0]?.run.bodies[0];
  const bylines = draft.bylines.length + (first?.credits?.length ? 1 : 0);
  if (draft.credits.length > 0) {
    const chars = draft.parts.reduce((n, part) => n + factsOf(part.run).length, 0);
    return (
      WEIGHT.photo +
      (bylines > 0 ? WEIGHT.photoWithByline : 0) +
      (chars > LONGEST_CAPTION ? WEIGHT.longPhoto : 0) +
      (draft.parts.length - 1) * WEIGHT.photoOfMoreRuns +
      (before.some((item) => item.kind === 'credit') ? WEIGHT.creditBefore : 0)
    );
  }
  if (bylines === 0) return first?.dateline ? WEIGHT.noBylineButDateline : WEIGHT.noByline;
  const firstByline = before.findIndex((item) => item.kind === 'byline');
  const lastHead = before.findLastIndex((item) => item.kind === 'head');
  const closed = after.some(closes);
  const signed =
    !closed && after.some((item) => item.kind === 'byline') && headsOf(before).length > 0;
  const comment = draft.bylines.some((item) => item.credits.every((c) => c.role === '作者'));
  const commentLogo = draft.logos.some((logo) => /评|论|谈|议/.test(headText(logo)));
  return (
    WEIGHT.byline +
    (bylines - 1) * WEIGHT.secondByline +
    (firstByline >= 0 && firstByline < lastHead ? WEIGHT.bylineBeforeHead : 0) +
    (signed ? WEIGHT.bylineAfterBody : 0) +
    (isAboveHead(after) ? WEIGHT.bylineAboveHeadBelow : 0) +
    (before.some(closes) ? WEIGHT.closingBefore : 0) +
    (comment && commentLogo ? WEIGHT.commentLogo : 0)
  );
}

/** Whether a byline stands above the headline that follows the body. */
function isAboveHead(after: readonly GapItem[]): boolean {
  const byline = after.findIndex((item) => item.kind === 'byline');
  return byline >= 0 && byline < after.findLastIndex((item) => item.kind === 'head' && !item.logo);
}

/** Whether an item is a byline that closes a text by its form. */
function closes(item: GapItem): boolean {
  return item.kind === 'byline' && item.closes === true;
}

/** Whether the body text begins where an article begins, and ends where one ends. */
function weighExtent(parts: Draft['parts']): number {
  const first = parts[0] && factsOf(parts[0].run);
  const open = parts.filter(({ run }) => !factsOf(run).ended).length;
  return (
    (first?.dated ? WEIGHT.dated : 0) +
    (first?.broken ? WEIGHT.brokenStart : 0) +
    open * WEIGHT.openEnd
  );
}

function weighParts(
  draft: Omit<Draft, 'margin'>,
  texts: readonly number[],
  likeness: Likeness,
): number {
  const subheads = draft.parts.slice(1).map(({ subheads: heads }, i) => {
    const short = heads.length === 1 && heads.map(headText).join('').length <= LONGEST_SUBHEAD;
    const like = likeness(heads.map(headText).join(''), at(texts, i + 1));
    return (short ? WEIGHT.subhead : WEIGHT.longSubhead) + WEIGHT.like * like;
  });
  const jumps = draft.parts.slice(0, -1).filter((part) => part.run.jump).length;
  return subheads.reduce((sum, n) => sum + n, 0) + jumps * WEIGHT.jumpInside;
}
