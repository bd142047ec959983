import { isColumnHead } from './column-name.ts';
import type { Byline, Head, Note, PhotoCredit } from './items.ts';
import type { Likeness } from './likeness.ts';
import type { GapItem, Run, Sequence } from './runs.ts';

/** The parts of one article before its text is put in order. */
export interface Draft {
  /** Headline blocks: kicker, title, subtitle in dump order. */
  readonly heads: readonly Head[];
  /** Names of the column it stands under. */
  readonly logos: readonly Head[];
  readonly bylines: readonly Byline[];
  readonly credits: readonly PhotoCredit[];
  readonly notes: readonly Note[];
  /** Body text and the subheads before each run but the first. */
  readonly parts: readonly { readonly subheads: readonly Head[]; readonly run: Run }[];
  /** By how much this reading of the page beats reading it without one of its parts. */
  readonly score: number;
}

/** A candidate: runs `from` up to `to`, with what is taken from the gaps on both sides. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly before: readonly GapItem[];
  readonly after: readonly GapItem[];
}

/** Weighs one candidate: the sum of what speaks for its being an article. */
export function weigh(candidate: Candidate, { runs, gaps }: Sequence, likeness: Likeness): Draft {
  const { from, to } = candidate;
  const inner = runs.slice(from, to).map((run, i) => ({
    run,
    subheads: i === 0 ? [] : headsOf(gaps[from + i] ?? []),
  }));
  const [columns, before] = takeColumn(headsOf(candidate.before));
  const after = headsOf(candidate.after);
  const all = [...candidate.before, ...candidate.after];
  const heads = before.length > 0 ? before : after;
  const logos = [
    ...columns,
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
    weighAuthors(draft, candidate) +
    weighParts(draft, texts, likeness) +
    (before.length > 0 ? weighLogos(after) : 0) +
    (isGlued(candidate.before[0]) ? WEIGHT.cutBlock : 0) +
    LIKE * Math.max(...texts.map((text) => likeness(heads.map(headText).join(''), text)));
  return { ...draft, score };
}

/** How much each sign speaks for or against a reading; found by hand on pages with known truth. */
const WEIGHT = {
  headed: 10,
  headless: -10,
  thirdHead: -1.5,
  moreHeads: -6,
  secondHeadOfPhoto: -6,
  byline: 4,
  noByline: -8,
  noBylineButDateline: -1,
  secondByline: -6,
  bylineBeforeHead: -2,
  bylineAfterBody: -2,
  photo: 5,
  photoWithByline: -3,
  photoWithDateline: -4,
  longPhoto: -4,
  photoOfMoreRuns: -8,
  creditBefore: -8,
  subhead: 5,
  longSubhead: -4,
  jumpInside: -10,
  noteAfter: -4,
  unknownLogo: -4,
  columnAfter: -2,
  commentLogo: 4,
  /** The headlines of two articles stand in one block. */
  cutBlock: -3,
} as const;
const LIKE = 12;
const LONG_CAPTION = 260;

/** The column's name above a headline, and the headline. */
function takeColumn(heads: readonly Head[]): [Head[], Head[]] {
  const [first, next] = heads;
  return first && next && isColumnHead(first) ? [[first], heads.slice(1)] : [[], [...heads]];
}

/** What headlines after a body that has one before it are worth: logos, or another's headline. */
function weighLogos(after: readonly Head[]): number {
  return after.reduce(
    (sum, head) => sum + (isColumnHead(head) ? WEIGHT.columnAfter : WEIGHT.unknownLogo),
    0,
  );
}

function weighHeads(heads: readonly Head[], photo: boolean): number {
  if (heads.length === 0) return WEIGHT.headless;
  const extra = heads.length > 3 ? (heads.length - 3) * WEIGHT.moreHeads : 0;
  const second = photo && heads.length > 1 ? WEIGHT.secondHeadOfPhoto : 0;
  return WEIGHT.headed + extra + second + (heads.length === 3 ? WEIGHT.thirdHead : 0);
}

function weighAuthors(draft: Omit<Draft, 'score'>, { before, after }: Candidate): number {
  const first = draft.parts[0]?.run.bodies[0];
  const bylines = draft.bylines.length + (first?.credits?.length ? 1 : 0);
  if (draft.credits.length > 0) {
    const chars = draft.parts.reduce((n, part) => n + runText(part.run).length, 0);
    return (
      WEIGHT.photo +
      (bylines > 0 ? WEIGHT.photoWithByline : 0) +
      (first?.dateline ? WEIGHT.photoWithDateline : 0) +
      (chars > LONG_CAPTION ? WEIGHT.longPhoto : 0) +
      (draft.parts.length - 1) * WEIGHT.photoOfMoreRuns +
      (before.some((item) => item.kind === 'credit') ? WEIGHT.creditBefore : 0)
    );
  }
  if (bylines === 0) return first?.dateline ? WEIGHT.noBylineButDateline : WEIGHT.noByline;
  const firstByline = before.findIndex((item) => item.kind === 'byline');
  const lastHead = before.findLastIndex((item) => item.kind === 'head');
  const signed = after.some((item) => item.kind === 'byline') && headsOf(before).length > 0;
  const comment = draft.bylines.some((item) => item.credits.every((c) => c.role === '作者'));
  const commentLogo = draft.logos.some((logo) => /评|论|谈|议/.test(headText(logo)));
  return (
    WEIGHT.byline +
    (bylines - 1) * WEIGHT.secondByline +
    (firstByline >= 0 && firstByline < lastHead ? WEIGHT.bylineBeforeHead : 0) +
    (signed ? WEIGHT.bylineAfterBody : 0) +
    (comment && commentLogo ? WEIGHT.commentLogo : 0)
  );
}

function weighParts(
  draft: Omit<Draft, 'score'>,
  texts: readonly number[],
  likeness: Likeness,
): number {
  const subheads = draft.parts.slice(1).map(({ subheads: heads }, i) => {
    const short = heads.length === 1 && (heads[0]?.lines.length ?? 0) <= 2;
    const like = likeness(heads.map(headText).join(''), texts[i + 1] ?? 0);
    return (short ? WEIGHT.subhead : WEIGHT.longSubhead) + LIKE * like;
  });
  const jumps = draft.parts.slice(0, -1).filter((part) => part.run.jump).length;
  const late = draft.notes.length > 1 ? WEIGHT.noteAfter : 0;
  return subheads.reduce((sum, n) => sum + n, 0) + jumps * WEIGHT.jumpInside + late;
}

/** The headline blocks among some items, glued lines put together. */
function headsOf(items: readonly GapItem[]): Head[] {
  const heads: Head[] = [];
  for (const [i, item] of items.entries()) {
    if (item.kind !== 'head' || item.logo) continue;
    const last = heads.at(-1);
    if (item.glued && last && items[i - 1]?.kind === 'head') {
      heads[heads.length - 1] = { ...last, lines: [...last.lines, ...item.lines] };
    } else {
      heads.push(item);
    }
  }
  return heads;
}

function isGlued(item: GapItem | undefined): boolean {
  return item?.kind === 'head' && item.glued === true;
}

function headText(head: Head): string {
  return head.lines.map((line) => line.text).join('');
}

/** The text of a run, lines joined. */
export function runText(run: Run): string {
  return run.bodies.flatMap((body) => body.lines.map((line) => line.text.text)).join('');
}
