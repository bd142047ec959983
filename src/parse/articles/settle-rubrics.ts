import type { Draft } from '../model/draft.ts';
import type { Body, Head, Item } from '../model/item.ts';
import { isClause } from '../signs/has-rubric-form.ts';
import type { KnownColumn } from '../types.ts';
import { headText } from './heads-of.ts';
import { judgeRubric, type RubricContext } from './judge-rubric.ts';
import { bodilessDraft, cutHeadlines } from './read-headlines-alone.ts';

/**
 * Lets one judge decide of every headline block that an article has for its rubric. What is none is
 * the end of the story above it where it breaks off in mid-sentence, and else a headline of which the
 * page has no body: an article of its own, right beside.
 *
 * @param drafts in dump order
 * @param items of the page
 * @param rubrics the rubrics that editors know
 */
export function settleRubrics(
  drafts: readonly Draft[],
  items: readonly Item[],
  rubrics: readonly KnownColumn[],
): Draft[] {
  const context = contextOf(items, rubrics);
  return drafts.flatMap((draft) => settle(draft, context));
}

function contextOf(items: readonly Item[], rubrics: readonly KnownColumn[]): RubricContext {
  const names = new Set(rubrics.map(({ name }) => name));
  const counts = new Map<string, number>();
  for (const item of items) {
    if (item.kind !== 'head') continue;
    const text = headText(item);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return {
    isKnown: (name) => names.has(name),
    recurs: (line) => (counts.get(line) ?? 0) > 1,
  };
}

function settle(draft: Draft, context: RubricContext): Draft[] {
  const judged = draft.logos.map((head) => ({ head, verdict: judge(head, draft, context) }));
  const others = judged.filter(({ verdict }) => verdict === 'none').map(({ head }) => head);
  const logos = judged.filter(({ verdict }) => verdict !== 'none').map(({ head }) => head);
  const guessed = logos.length > 0 && judged.every(({ verdict }) => verdict !== 'sure');
  const settled = { ...draft, logos, ...(guessed ? { guessedRubric: true } : {}) };
  if (others.length === 0) return [settled];
  if (draft.heads.length === 0) return [{ ...settled, heads: others }];
  const ends = others.filter((head) => isEnd(head, draft));
  const alone = others.filter((head) => !ends.includes(head));
  const whole = ends.reduce(takeEnd, settled);
  const begin = draft.parts[0]?.run.bodies[0]?.number ?? 0;
  const [above, below] = [
    alone.filter(({ number }) => number < begin),
    alone.filter(({ number }) => number >= begin),
  ].map((heads) => cutHeadlines(heads).map(bodilessDraft));
  return [...(above ?? []), ...handOver(whole, below ?? [])];
}

/**
 * What stands below a story of its own is a rubric by its form alone: that it is told to be one says
 * no more than that it is large type without a text.
 */
function judge(
  head: Head,
  { parts }: Draft,
  context: RubricContext,
): ReturnType<typeof judgeRubric> {
  const last = parts.at(-1)?.run.bodies.at(-1)?.lines.at(-1);
  const isBelow = last !== undefined && head.number > last.number;
  const { shares, ...bare } = head;
  return judgeRubric(isBelow && shares ? { ...bare, logo: false } : head, context);
}

/** Bylines below a headline that the story does not need are the headline's. */
function handOver(draft: Draft, below: readonly Draft[]): Draft[] {
  const from = below[0]?.heads[0]?.number ?? Infinity;
  const last = below.at(-1);
  const theirs = draft.bylines.filter(({ number }) => number > from);
  const own = draft.bylines.filter(({ number }) => number <= from);
  const signed = own.length > 0 || (draft.parts[0]?.run.bodies[0]?.credits ?? []).length > 0;
  if (!last || theirs.length === 0 || !signed) return [draft, ...below];
  return [{ ...draft, bylines: own }, ...below.slice(0, -1), { ...last, bylines: theirs }];
}

/** Whether a block stands below a story and is a piece of a sentence: its last words. */
function isEnd(head: Head, { parts }: Draft): boolean {
  const run = parts.at(-1)?.run;
  const last = run?.bodies.at(-1)?.lines.at(-1);
  return last !== undefined && !run?.jump && head.number >= last.number && isClause(headText(head));
}

function takeEnd(draft: Draft, { block, number, lines }: Head): Draft {
  const last = draft.parts.at(-1);
  if (!last) return draft;
  const end: Body = {
    kind: 'body',
    block,
    number,
    lines: lines.map((text) => ({ text, number, block, indent: 0 })),
  };
  const run = { ...last.run, bodies: [...last.run.bodies, end] };
  return { ...draft, parts: [...draft.parts.slice(0, -1), { ...last, run }] };
}
