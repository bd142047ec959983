import { authorSignals } from './author-signals.ts';
import type { Dialect, Wrap } from './dialect.ts';
import type { LocatedArticle } from './draft.ts';
import type { Doubt, FindingCode } from './finding-words.ts';
import { decisionSignals } from './decision-signals.ts';
import { jointSignals } from './joint-signals.ts';
import { headlineSignals } from './headline-signals.ts';
import { likenessTo } from './likeness.ts';
import { lineSignals } from './line-signals.ts';
import type { Line } from './lines.ts';
import { startOf } from './located.ts';
import type { SeamScore } from './seam.ts';
import type { Signal, SignalPage } from './signals.ts';
import { textSignals } from './text-signals.ts';

/**
 * How much each sign speaks for an article's being wrong, as logarithms of odds. What is not listed
 * is told in any case. Fitted to made and printed pages by `npm run forge -- --fit-doubts`.
 */
export const WEIGHTS: Readonly<Partial<Record<FindingCode, number>>> = {
  quotes: 3.4,
  'lone-subhead': 3.3,
  'headline-mark': 2.9,
  'author-order': 1.9,
  'headline-order': 1.6,
  'short-text': 1.4,
  'headline-foreign': 1.4,
  'lame-neighbour': 1.3,
  'weak-seam': 1.3,
  'long-paragraph': 1.3,
  'close-break': 1.3,
  'long-subhead': 1.2,
  'short-line': 1.1,
  'headline-wanted': 1.0,
  'open-paragraph': 0.9,
  'headline-lines': 0.9,
  'close-call': 0.9,
  'headline-long': 0.9,
  'lame-page': 0.8,
  'short-paragraph': 0.7,
  brackets: 0.6,
  'loose-joint': 0.6,
  'headline-column': 0.6,
  'no-reporter': 0.5,
  'broken-start': 0.4,
  'close-head': 0.3,
  'headline-unlike': 0.3,
  'unsure-breaks': 0.3,
  'wide-line': 0.2,
  'headline-broken': 0.1,
  'long-caption': 0.1,
  'mixed-columns': 0.1,
};
/** Said of an article against which nothing speaks, by how the dump has its printed lines. */
export const PRIOR: Readonly<Record<Wrap, number>> = { none: -4.5, lines: -4.1, spaces: -3.7 };
/** From here on an article is doubted: of the right ones about one in five. */
export const THRESHOLD = -1.6;
/** What speaks for less is not told. */
const LEAST = 0.2;

/**
 * Weighs all that speaks against each article of a page. Signs that are weak alone become doubts
 * where they add up.
 *
 * @param lines of the page's dump
 * @returns the articles with their doubts
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
    lame: articles.filter(isLame).length,
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
  const prior = PRIOR[page.dialect.wrap];
  const worth = ({ code, strength = 1 }: Pick<Doubt, 'code' | 'strength'>): number =>
    (WEIGHTS[code] ?? 0) * strength;
  const weight = signals
    .entries()
    .reduce((sum, [code, strength]) => sum + worth({ code, strength }), prior);
  const doubts = all.filter(
    (one) => WEIGHTS[one.code] === undefined || (weight >= THRESHOLD && worth(one) >= LEAST),
  );
  return { ...article, doubts, signals };
}

function signalsOf(article: LocatedArticle, i: number, page: SignalPage): Signal[] {
  const near = [page.articles[i - 1], page.articles[i + 1]];
  const others = page.lame - Number(isLame(article));
  return [
    ...headlineSignals(article, i, page),
    ...authorSignals(article),
    ...textSignals(article, page),
    ...lineSignals(article, page),
    ...decisionSignals(article),
    ...jointSignals(article, page),
    ...(near.some(isLame) ? [{ code: 'lame-neighbour' as const, args: [] }] : []),
    ...(others > 2 ? [{ code: 'lame-page' as const, args: [String(others)] }] : []),
  ];
}

/** An article that lacks a part for certain: it may have come to its neighbour. */
function isLame(article: LocatedArticle | undefined): boolean {
  return article?.doubts.some(({ code }) => !(code in WEIGHTS)) ?? false;
}

/** Finds the place of an offset's line among those that hold text. */
function rowIndex(filled: readonly Line[]): (offset: number) => number {
  const starts = filled.map(({ text }) => startOf(text) ?? 0);
  return (offset) => {
    let [low, high] = [0, filled.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}
