import { authorSignals } from './author-signals.ts';
import type { Dialect } from './dialect.ts';
import type { LocatedArticle } from './draft.ts';
import type { Doubt, FindingCode } from './finding-words.ts';
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
  'headline-mark': 3.1,
  quotes: 2.4,
  'lone-subhead': 2.0,
  'headline-column': 1.8,
  'author-order': 1.7,
  'headline-order': 1.7,
  'short-paragraph': 1.6,
  'long-subhead': 1.4,
  'headline-foreign': 1.2,
  'lame-neighbour': 1.2,
  'short-text': 1.2,
  'open-paragraph': 1.0,
  'headline-long': 1.0,
  'long-paragraph': 0.9,
  'short-line': 0.9,
  'weak-seam': 0.9,
  'close-call': 0.8,
  'lame-page': 0.8,
  'unsure-breaks': 0.7,
  'mixed-columns': 0.6,
  'headline-wanted': 0.6,
  'headline-broken': 0.6,
  'broken-start': 0.6,
  'wide-line': 0.4,
  brackets: 0.4,
  'long-caption': 0.3,
  'no-reporter': 0.3,
};
/** Said of an article of which nothing speaks, by whether the dump has printed lines. */
export const PRIOR = { lines: -2.6, paragraphs: -3.8 };
/** From here on an article is doubted: of the right ones about one in five. */
export const THRESHOLD = -1.5;

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
  const page = {
    articles,
    likeness,
    seam,
    dialect,
    lineAt: lineIndex(lines),
    lame: articles.filter(isLame).length,
  };
  return articles.map((article, i) => doubt(article, signalsOf(article, i, page), page));
}

function doubt(article: LocatedArticle, signs: readonly Signal[], page: SignalPage) {
  const anchor = page.lineAt(article.anchor);
  const told = signs.map(({ code, text, args }): Doubt => {
    const at = text && startOf(text);
    return { code, line: at === undefined ? anchor : page.lineAt(at), args };
  });
  const all = [...article.doubts, ...told];
  const signals = [...new Set(all.map(({ code }) => code))];
  const prior = page.dialect.wrap === 'none' ? PRIOR.paragraphs : PRIOR.lines;
  const weight = signals.reduce((sum, code) => sum + (WEIGHTS[code] ?? 0), prior);
  const doubts = all.filter(({ code }) => weight >= THRESHOLD || WEIGHTS[code] === undefined);
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
    ...(near.some(isLame) ? [{ code: 'lame-neighbour' as const, args: [] }] : []),
    ...(others > 2 ? [{ code: 'lame-page' as const, args: [String(others)] }] : []),
  ];
}

/** An article that lacks a part for certain: it may have come to its neighbour. */
function isLame(article: LocatedArticle | undefined): boolean {
  return article?.doubts.some(({ code }) => !(code in WEIGHTS)) ?? false;
}

/** Finds the dump's line of an offset. */
function lineIndex(lines: readonly Line[]): (offset: number) => number {
  const filled = lines.filter(({ text }) => startOf(text) !== undefined);
  const starts = filled.map(({ text }) => startOf(text) ?? 0);
  return (offset) => {
    let [low, high] = [0, filled.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return filled[low]?.number ?? 1;
  };
}
