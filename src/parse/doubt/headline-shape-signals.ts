import { closestOf, riskOf } from '../model/decision.ts';
import { headlineLines, type LocatedArticle } from '../model/located-article.ts';
import { SUPPLIED, type Located } from '../text/located.ts';
import { widthOf } from '../text/width-of.ts';
import { cutPieces } from './cut-pieces.ts';
import { jointMargin } from './joint-margin.ts';
import type { Signal, SignalPage } from './signal.ts';
import { SHOWN } from '../text/shown.ts';

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
  const joints = heads.flatMap((head) => {
    const pieces = cutPieces(head, lineAt);
    return pieces.slice(1).flatMap(({ text }, i) => {
      const before = pieces[i]?.text;
      if (!before || /\s$/.test(before.text)) return [];
      return [{ text, before, margin: jointMargin(seam(before.text, text.text)) }];
    });
  });
  const worst = closestOf(joints);
  if (!worst) return [];
  const args = [worst.before.text.slice(-SHOWN), worst.text.text.slice(0, SHOWN)];
  return [{ code: 'headline-joint', text: worst.text, args, strength: riskOf(joints) }];
}

/** Two short parts of one width, as the halves of a title that was broken to fit its slot. */
function halves(heads: readonly Located[]): Signal[] {
  const widths = heads.map(({ text }) => widthOf(text));
  const worths = widths.slice(1).map((width, i) => {
    const above = widths[i] ?? 0;
    const short = (TWO_PARTS - width - above) / (TWO_PARTS - ONE_TITLE);
    const even = 1 - (Math.abs(width - above) - EVEN) / (UNEVEN - EVEN);
    return clamp(short) * clamp(even);
  });
  const strength = Math.max(...worths);
  const at = worths.indexOf(strength);
  const args = [heads[at]?.text ?? '', heads[at + 1]?.text ?? ''];
  return strength > 0 ? [{ code: 'headline-halves', text: heads[at], args, strength }] : [];
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
  const strength = clamp(Math.log2(between + 1) / FAR);
  if (strength === 0) return [];
  return [{ code: 'headline-scattered', text: heads[0], args: [String(between)], strength }];
}

function least(a: number, b: number): number {
  return Math.min(a, b);
}

function most(a: number, b: number): number {
  return Math.max(a, b);
}

function clamp(share: number): number {
  return Math.max(0, Math.min(1, share));
}
