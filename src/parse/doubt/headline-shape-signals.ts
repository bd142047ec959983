import { riskOf } from '../model/decision.ts';
import { headlineLines, type LocatedArticle } from '../model/located-article.ts';
import { SUPPLIED, type Located } from '../text/located.ts';
import { widthOf } from '../text/width-of.ts';
import { cutPieces, jointsOf } from './cut-pieces.ts';
import type { Signal, SignalPage } from './signal.ts';
import { tellJoints } from './tell-joints.ts';
import { tell } from './tell.ts';

/** Squares of two lines that are surely both of one title, and that surely are not. */
const ONE_TITLE = 14;
const TWO_PARTS = 24;
/** Squares by which the halves of a title differ at most, and by which they hardly do. */
const UNEVEN = 7;
const EVEN = 1;
/** Doublings of the lines between two parts of a headline until they are surely of two. */
const FAR = 4;

/** What the shapes and the places of a headline's lines say against their being its lines. */
export function headlineShapeSignals(article: LocatedArticle, page: SignalPage): Signal[] {
  const heads = headlineLines(article);
  const more = heads.length < 2 ? [] : [...halves(heads), ...scattered(heads, page.rowAt)];
  return [...more, ...joined(heads, page)];
}

/** Lines of one part that hardly go on from one to the other: two headlines, or a headline and text. */
function joined(heads: readonly Located[], { seam, lineAt }: SignalPage): Signal[] {
  const joints = heads
    .flatMap((head) => jointsOf(cutPieces(head, lineAt)))
    .filter(([before]) => !/\s$/.test(before.text));
  return tellJoints('headline-joint', joints, seam, riskOf);
}

/** Two short parts of one width, as the halves of a title that was broken to fit its slot. */
function halves(heads: readonly Located[]): Signal[] {
  const widths = heads.map(({ text }) => widthOf(text));
  const worths = widths.slice(1).map((width, i) => {
    const above = widths[i] ?? 0;
    const short = (TWO_PARTS - width - above) / (TWO_PARTS - ONE_TITLE);
    const even = 1 - (Math.abs(width - above) - EVEN) / (UNEVEN - EVEN);
    return Math.min(1, Math.max(0, short)) * Math.max(0, Math.min(1, even));
  });
  const strength = Math.max(...worths);
  const at = worths.indexOf(strength);
  const args = [heads[at]?.text ?? '', heads[at + 1]?.text ?? ''];
  return tell('headline-halves', heads[at], args, strength);
}

/** Other text of the dump stands between the parts. */
function scattered(heads: readonly Located[], rowAt: SignalPage['rowAt']): Signal[] {
  const rows = heads
    .map(({ at }) => at.filter((offset) => offset !== SUPPLIED))
    .filter((at) => at.length > 0)
    .map((at) => [rowAt(at.reduce(least)), rowAt(at.reduce(most))] as const)
    .sort(([a], [b]) => a - b);
  const gaps = rows.slice(1).map(([from], i) => from - (rows[i]?.[1] ?? from) - 1);
  const between = Math.max(0, ...gaps);
  return tell('headline-scattered', heads[0], [String(between)], Math.log2(between + 1) / FAR);
}

function least(a: number, b: number): number {
  return Math.min(a, b);
}

function most(a: number, b: number): number {
  return Math.max(a, b);
}
