import type { Draft } from '../model/draft.ts';
import type { Head } from '../model/item.ts';
import type { HeadShares } from '../model/part.ts';
import { at } from '../text/at.ts';
import { bestPath } from '../text/best-path.ts';
import { MANY } from '../text/bounds.ts';
import { LEAST_PAIRS, likenessTo, pairsOf } from '../text/likeness.ts';
import type { Located } from '../text/located.ts';
import { CLEAR, FAIR, HEAVY, SOME } from '../text/points.ts';
import { isRubricHead } from './is-rubric-head.ts';
import { runText } from './run-facts.ts';

/** A body with fewer characters is no article that waits for its headline. */
const LEAST_BODY = MANY;
/** Pairs of characters that stand in one body alone prove whose a line is; no line proves more than so many. */
const MOST_PROOF = HEAVY;
/** What a line gains by staying with the article that it stands beside. */
const HOME = SOME;
/** What it costs to change the article between two lines, between two blocks. */
const CHANGE = { line: -FAIR, block: -SOME } as const;
/** A headline moves for no less proof. */
const LEAST_PROOF = CLEAR;
/** Articles further from a headline in the dump than any page has are not asked. */
const FARTHEST = MANY;
/** Headlines are looked for in as many rounds: one that moves may leave its article without any. */
const ROUNDS = 3;

/** A line of a headline block and the block it is of. */
interface HeadLine {
  readonly line: Located;
  readonly head: Head;
}

/**
 * Gives articles without a headline those that stand elsewhere on the page, as where an extractor
 * dumps all large type after the text: the lines of each headline cluster are shared out among the
 * article beside it and all that have none, by the rare pairs of characters that they share with
 * the bodies, neighbouring lines together.
 */
export function placeStrayHeads(drafts: readonly Draft[]): Draft[] {
  let placed = [...drafts];
  for (let round = 0; round < ROUNDS; round++) {
    const waiting = placed.flatMap((draft, i) => (isWaiting(draft) ? [i] : []));
    if (waiting.length === 0) break;
    const moved = shareOut(placed, waiting);
    if (!moved) break;
    placed = moved;
  }
  return placed;
}

function isWaiting(draft: Draft): boolean {
  return draft.heads.length === 0 && textOf(draft).length >= LEAST_BODY;
}

/** One round; `undefined` where nothing moves. */
function shareOut(drafts: readonly Draft[], waiting: readonly number[]): Draft[] | undefined {
  const proof = proofBy(drafts.map(textOf));
  const placed = [...drafts];
  const free = new Set(waiting);
  for (const [home, draft] of drafts.entries()) {
    const lines = linesOf(draft);
    if (lines.length === 0 || free.size === 0) continue;
    const near = [...free].filter((to) => Math.abs(to - home) <= FARTHEST);
    const owners = ownersOf(lines, home, near, proof);
    for (const to of new Set(owners)) {
      const own = lines.filter((_, i) => owners[i] === to);
      if (to === home) continue;
      placed[to] = { ...(placed[to] ?? draft), heads: blocksOf(own) };
      placed[home] = without(placed[home] ?? draft, own);
      free.delete(to);
    }
  }
  return free.size < waiting.length ? placed : undefined;
}

function linesOf({ heads, logos }: Draft): HeadLine[] {
  return [...heads, ...logos.filter((logo) => !isRubricHead(logo))]
    .sort((a, b) => a.number - b.number)
    .flatMap((head) => head.lines.map((line) => ({ line, head })));
}

/**
 * The article of each line, `home` or one of those without a headline. A path goes from line to line
 * within one article, or through the crossing between two lines, where it may go over to any.
 */
function ownersOf(
  lines: readonly HeadLine[],
  home: number,
  waiting: readonly number[],
  proof: Proof,
): number[] {
  const states = [home, ...waiting];
  const worth = (i: number, state: number): number =>
    proof(at(lines, i).line.text, state) + (state === home ? HOME : 0);
  const width = states.length + 1;
  const { steps } = bestPath<number | undefined>(lines.length * width + 1, (node, offer) => {
    const [i, s] = [Math.floor(node / width), node % width];
    // The first node of a line is the crossing above it.
    const enter = (line: number, own: number): void => {
      offer(line * width + own + 1, worth(line, at(states, own)), at(states, own));
    };
    if (s === 0) for (const own of states.keys()) enter(i, own);
    else if (i + 1 === lines.length) offer(lines.length * width, 0, undefined);
    else {
      const change = at(lines, i + 1).head === at(lines, i).head ? CHANGE.line : CHANGE.block;
      enter(i + 1, s - 1);
      offer((i + 1) * width, change, undefined);
    }
  });
  const path = steps.filter((state) => state !== undefined);
  return settle(path, home, (i, state) => proof(at(lines, i).line.text, state));
}

/** Each article takes one stretch of lines, the best proven; what is not proven stays. */
function settle(
  path: readonly number[],
  home: number,
  proof: (i: number, state: number) => number,
): number[] {
  const stretches: { from: number; to: number; state: number; gain: number }[] = [];
  for (const [i, state] of path.entries()) {
    const open = stretches.at(-1);
    const gain = proof(i, state) - proof(i, home);
    if (open?.state === state) {
      open.to = i + 1;
      open.gain += gain;
    } else {
      stretches.push({ from: i, to: i + 1, state, gain });
    }
  }
  const owners = path.map(() => home);
  const taken = new Set<number>();
  for (const { from, to, state, gain } of stretches.sort((a, b) => b.gain - a.gain)) {
    if (state === home || gain < LEAST_PROOF || taken.has(state)) continue;
    taken.add(state);
    owners.fill(state, from, to);
  }
  return owners;
}

function without(draft: Draft, gone: readonly HeadLine[]): Draft {
  const lines = new Set(gone.map(({ line }) => line));
  const keep = (heads: readonly Head[]): Head[] =>
    heads
      .map((head) => ({
        ...head,
        lines: head.lines.filter((line) => !lines.has(line)),
        ...(head.shares && { shares: head.shares.filter((_, i) => !lines.has(at(head.lines, i))) }),
      }))
      .filter((head) => head.lines.length > 0);
  return { ...draft, heads: keep(draft.heads), logos: keep(draft.logos) };
}

function blocksOf(lines: readonly HeadLine[]): Head[] {
  const blocks: Head[] = [];
  for (const [i, { line, head }] of lines.entries()) {
    const last = blocks.at(-1);
    if (last && lines[i - 1]?.head === head) {
      blocks[blocks.length - 1] = {
        ...last,
        lines: [...last.lines, line],
        shares: [...(last.shares ?? []), ...sharesOf(line, head)],
      };
    } else {
      blocks.push({ ...head, lines: [line], shares: sharesOf(line, head) });
    }
  }
  return blocks;
}

function sharesOf(line: Located, head: Head): readonly HeadShares[] {
  return head.shares?.slice(head.lines.indexOf(line), head.lines.indexOf(line) + 1) ?? [];
}

/** How surely a line is of an article, by the rare pairs that it shares with the article's body. */
type Proof = (line: string, article: number) => number;

function proofBy(texts: readonly string[]): Proof {
  const likeness = likenessTo(texts);
  return (line, article) =>
    Math.min(MOST_PROOF, likeness(line, article) * Math.max(LEAST_PAIRS, pairsOf(line).size));
}

function textOf({ parts }: Draft): string {
  return parts.map((part) => runText(part.run)).join('');
}
