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
  'headline-mark': 2.7,
  quotes: 2.4,
  'short-text': 2.1,
  'lone-subhead': 2.0,
  'author-order': 1.9,
  'short-paragraph': 1.8,
  'headline-column': 1.7,
  'headline-foreign': 1.6,
  'headline-long': 1.5,
  'headline-wanted': 1.4,
  'short-line': 1.3,
  'no-reporter': 1.2,
  'author-name': 1.2,
  'long-caption': 0.9,
  'lame-neighbour': 0.8,
  'long-paragraph': 0.8,
  brackets: 0.8,
  'long-subhead': 0.7,
  'wide-line': 0.7,
  'unsure-breaks': 0.6,
  'open-paragraph': 0.5,
  'headline-broken': 0.5,
  'broken-start': 0.4,
  'close-call': 0.3,
  'lame-page': 0.1,
};
/** Said of an article of which nothing speaks, by whether the dump has printed lines. */
export const PRIOR = { lines: -2.2, paragraphs: -3.6 };
/** From here on an article is doubted: of the right ones about one in six. */
export const THRESHOLD = -1.3;

/** By less than this the reading of the page with an article wins closely. */
const CLOSE = 1;

/**
 * Weighs all that speaks against each article of a page. Signs that are weak alone become doubts
 * where they add up.
 *
 * @param margins for each article, by how much its reading of the page beats the next best
 * @param lines of the page's dump
 * @returns the articles with their doubts
 */
export function doubtArticles(
  articles: readonly LocatedArticle[],
  margins: readonly number[],
  lines: readonly Line[],
  seam: SeamScore,
  dialect: Dialect,
): LocatedArticle[] {
  const likeness = likenessTo(
    articles.map((article) => article.body.map(({ text }) => text.text).join('')),
  );
  const page = { articles, margins, likeness, seam, dialect, lineAt: lineIndex(lines) };
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
  const margin = page.margins[i] ?? Infinity;
  const near = [page.articles[i - 1], page.articles[i + 1]];
  const others = page.articles.filter((other, at) => at !== i && isLame(other)).length;
  return [
    ...headlineSignals(article, i, page),
    ...authorSignals(article),
    ...textSignals(article, page),
    ...lineSignals(article, page),
    ...(margin < CLOSE ? [{ code: 'close-call' as const, args: [] }] : []),
    ...(near.some(isLame) ? [{ code: 'lame-neighbour' as const, args: [] }] : []),
    ...(others > 2 ? [{ code: 'lame-page' as const, args: [String(others)] }] : []),
  ];
}

/** An article that lacks a part, or is in disorder: its parts may have come to its neighbour. */
function isLame(article: LocatedArticle | undefined): boolean {
  return article?.doubts.some(({ code }) => code !== 'mixed-columns') ?? false;
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
