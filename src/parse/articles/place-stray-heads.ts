import type { Draft } from '../model/draft.ts';
import type { Head } from '../model/item.ts';
import { MANY } from '../text/bounds.ts';
import { pairsOf } from '../text/likeness.ts';
import type { Located } from '../text/located.ts';
import { CLEAR, FAIR, HEAVY, SOME } from '../text/points.ts';
import { isRubricHead } from './is-rubric-head.ts';
import { runText } from './run-facts.ts';

/** A body with fewer characters is no article that waits for its headline. */
const LEAST_BODY = MANY;
/** Points for a pair of characters that stands in one body alone; half for one in two bodies. */
const RARE_PAIR = SOME;
/** A line proves no more than this, however long it is. */
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
 * the bodies, neighbouring lines together (Viterbi).
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

/** The article of each line, `home` or one of those without a headline. */
function ownersOf(
  lines: readonly HeadLine[],
  home: number,
  waiting: readonly number[],
  proof: Proof,
): number[] {
  const states = [home, ...waiting];
  const own = (i: number, state: number): number =>
    proof(lines[i]?.line.text ?? '', state) + (state === home ? HOME : 0);
  let best = states.map((state) => ({ score: own(0, state), path: [state] }));
  for (let i = 1; i < lines.length; i++) {
    const change = lines[i]?.head === lines[i - 1]?.head ? CHANGE.line : CHANGE.block;
    const top = best.reduce((a, b) => (b.score > a.score ? b : a));
    best = states.map((state, s) => {
      const stay = best[s] ?? top;
      const from = stay.score >= top.score + change ? stay : { ...top, score: top.score + change };
      return { score: from.score + own(i, state), path: [...from.path, state] };
    });
  }
  const { path } = best.reduce((a, b) => (b.score > a.score ? b : a));
  return settle(path, home, (i, state) => proof(lines[i]?.line.text ?? '', state));
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
      .map((head) => ({ ...head, lines: head.lines.filter((line) => !lines.has(line)) }))
      .filter((head) => head.lines.length > 0);
  return { ...draft, heads: keep(draft.heads), logos: keep(draft.logos) };
}

function blocksOf(lines: readonly HeadLine[]): Head[] {
  const blocks: Head[] = [];
  for (const [i, { line, head }] of lines.entries()) {
    const last = blocks.at(-1);
    if (last && lines[i - 1]?.head === head) {
      blocks[blocks.length - 1] = { ...last, lines: [...last.lines, line] };
    } else {
      blocks.push({ ...head, lines: [line] });
    }
  }
  return blocks;
}

/** How surely a line is of an article, by the rare pairs that it shares with the article's body. */
type Proof = (line: string, article: number) => number;

function proofBy(texts: readonly string[]): Proof {
  const pairs = texts.map(pairsOf);
  const spread = new Map<number, number>();
  for (const set of pairs) for (const pair of set) spread.set(pair, (spread.get(pair) ?? 0) + 1);
  return (line, article) => {
    let sum = 0;
    for (const pair of pairsOf(line)) {
      if (pairs[article]?.has(pair)) sum += RARE_PAIR / (spread.get(pair) ?? 1);
    }
    return Math.min(MOST_PROOF, sum);
  };
}

function textOf({ parts }: Draft): string {
  return parts.map((part) => runText(part.run)).join('');
}
