import type { Dialect } from '../model/dialect.ts';
import { doubtKind } from '../model/doubt-kind.ts';
import type { Doubt } from '../model/doubt.ts';
import type { FindingCode } from '../../schema/findings/findings.ts';
import type { LocatedArticle } from '../model/located-article.ts';
import { likenessTo } from '../text/likeness.ts';
import { lastAtMost } from '../text/line-index.ts';
import type { Line } from '../text/line.ts';
import { startOf } from '../text/located.ts';
import { HARM, PRIOR, THRESHOLD } from '../weights/doubt-weights.ts';
import type { SeamScore } from '../words/seam-scorer.ts';
import { authorSignals } from './author-signals.ts';
import { CERTAIN } from './certain.ts';
import { decisionSignals } from './decision-signals.ts';
import { expectMisplaced, harmKindsOf } from './expect-misplaced.ts';
import { headlineShapeSignals } from './headline-shape-signals.ts';
import { headlineSignals } from './headline-signals.ts';
import { jointSignals } from './joint-signals.ts';
import { lineSignals } from './line-signals.ts';
import type { Signal, SignalPage } from './signal.ts';
import { textSignals } from './text-signals.ts';
import { weighSign } from './weigh-sign.ts';

/** What came of it may have come to a neighbour. */
const LAME: ReadonlySet<FindingCode> = CERTAIN.difference(
  new Set(['gap', 'no-body', 'column-guess']),
);
/** What speaks for less is not told. */
const LEAST = 0.2;

/**
 * Weighs all that speaks against each article of a page. Signs that are weak alone become doubts
 * where they add up.
 *
 * @param lines of the page's dump
 * @returns the articles with their doubts, and with how much of each is expected to be misplaced
 */
export function doubtArticles(
  articles: readonly LocatedArticle[],
  lines: readonly Line[],
  seam: SeamScore,
  dialect: Dialect,
): LocatedArticle[] {
  const likeness = likenessTo(
    articles.map((article) => article.body.map(({ text }) => text.text).join('')),
  );
  const filled = lines
    .filter(({ text }) => startOf(text) !== undefined)
    .sort((a, b) => (startOf(a.text) ?? 0) - (startOf(b.text) ?? 0));
  const rowAt = rowIndex(filled);
  const page = {
    articles,
    likeness,
    seam,
    dialect,
    rowAt,
    lineAt: (offset: number) => filled[rowAt(offset)]?.number ?? 1,
  };
  return articles.map((article, i) => doubt(article, signalsOf(article, i, page), page));
}

function doubt(article: LocatedArticle, signs: readonly Signal[], page: SignalPage) {
  const anchor = page.lineAt(article.anchor);
  const told = signs.map(({ code, text, args, strength }): Doubt => {
    const at = text && startOf(text);
    return {
      code,
      line: at === undefined ? anchor : page.lineAt(at),
      args,
      ...(strength === undefined ? {} : { strength }),
    };
  });
  const all = [...article.doubts, ...told];
  const signals = new Map<FindingCode, number>();
  for (const { code, strength = 1 } of all) {
    signals.set(code, Math.max(strength, signals.get(code) ?? 0));
  }
  const kind = doubtKind(page.dialect);
  const weight = signals
    .entries()
    .reduce((sum, [code, strength]) => sum + weighSign(code, strength, kind), PRIOR[kind]);
  const worth = all.map(({ code, strength = 1 }) => weighSign(code, strength, kind));
  // An article that is doubted is told why, by its strongest sign where all are weak.
  const least = Math.min(
    LEAST,
    worth.reduce((a, b) => Math.max(a, b), -Infinity),
  );
  const doubts = all.filter(
    ({ code }, i) => CERTAIN.has(code) || (weight >= THRESHOLD[kind] && (worth[i] ?? 0) >= least),
  );
  const misplaced = expectMisplaced(HARM, harmKindsOf(signals.keys(), kind), weight);
  return { ...article, doubts, signals, misplaced };
}

function signalsOf(article: LocatedArticle, i: number, page: SignalPage): Signal[] {
  const near = [page.articles[i - 1], page.articles[i + 1]];
  return [
    ...headlineSignals(article, i, page),
    ...headlineShapeSignals(article, page),
    ...authorSignals(article),
    ...textSignals(article, page),
    ...lineSignals(article, page),
    ...decisionSignals(article),
    ...jointSignals(article, page),
    ...(near.some(isLame) ? [{ code: 'lame-neighbour' as const, args: [] }] : []),
  ];
}

/** An article that lacks a part, not by a gap of the dump: it may have come to its neighbour. */
function isLame(article: LocatedArticle | undefined): boolean {
  return article?.doubts.some(({ code }) => LAME.has(code)) ?? false;
}

/** Finds the place of an offset's line among those that hold text. */
function rowIndex(filled: readonly Line[]): (offset: number) => number {
  const starts = filled.map(({ text }) => startOf(text) ?? 0);
  return (offset) => lastAtMost(starts, offset);
}
