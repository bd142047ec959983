import type { Printed } from '../read-printed.ts';
import { bodyText, compareArticle, PARTS, splitBody, type PartScores } from './compare.ts';
import { shingle, similarity } from './distance.ts';
import { countLetters, countMissing, fold } from './fold.ts';
import type { Gold, GoldArticle } from './gold.ts';

/** Articles that share less than this are no match at all. */
const MATCHING = 0.2;
/** An article is found when this much of it stands in one printed article. */
const FOUND = 0.8;
/** The share of wrong characters that a perfect article may have. */
const PERFECT_ERROR = 0.005;

/** One gold article and what was made of it. */
export interface Detail {
  title: string;
  /** Title of the printed article it was matched with, if any. */
  printed?: string;
  found: boolean;
  perfect: boolean;
  doubted: boolean;
  /** The doubts of the printed article. */
  doubts: readonly string[];
  /** Place of the printed article among those of its page, from 0. */
  place?: number;
  /** Wrong characters of the body over its length. */
  error: number;
  parts: PartScores;
}

/** How near the printed articles of one dump come to its gold. */
export interface Measure {
  dump: string;
  details: Detail[];
  /** Printed articles that match nothing in the gold. */
  extra: number;
  /** Letters of the dump that reach neither an article nor the gold's furniture. */
  lost: number;
  /** Whether the date is right; absent where the gold has none. */
  date?: boolean;
}

/** Measures the printed articles of one dump against its gold. */
export function measure(gold: Gold, printed: readonly Printed[], dumpText: string): Measure {
  const matches = matchArticles(gold.articles, printed);
  const wantedDate = gold.date?.value;
  return {
    dump: gold.dump,
    details: gold.articles.map((article, index) =>
      detail(article, matches.get(index), gold.cerAllowed),
    ),
    extra: printed.length - matches.size,
    lost: countMissing(countLetters(dumpText), countLetters(accountedText(gold, printed))),
    ...(wantedDate ? { date: printed[0]?.front.date === wantedDate } : {}),
  };
}

interface Match {
  article: Printed;
  place: number;
  similarity: number;
}

/** Pairs gold with print, the most similar first, each at most once. */
function matchArticles(gold: readonly GoldArticle[], printed: readonly Printed[]) {
  const ours = printed.map(({ front, body }) =>
    shingle(fold(front.title) + bodyText(front.dateline, splitBody(body).paragraphs)),
  );
  const pairs = gold.flatMap((article, goldIndex) => {
    const theirs = shingle(fold(article.title) + bodyText(article.dateline, article.paragraphs));
    return ours.map((text, index) => ({ goldIndex, index, share: similarity(theirs, text) }));
  });
  const matches = new Map<number, Match>();
  const taken = new Set<number>();
  for (const { goldIndex, index, share } of pairs.sort((a, b) => b.share - a.share)) {
    const article = printed[index];
    if (!article || share <= MATCHING || matches.has(goldIndex) || taken.has(index)) continue;
    matches.set(goldIndex, { article, place: index, similarity: share });
    taken.add(index);
  }
  return matches;
}

function detail(gold: GoldArticle, match: Match | undefined, cerAllowed?: number): Detail {
  const missing = Object.fromEntries(PARTS.map((part) => [part, 0])) as PartScores;
  if (!match) {
    return {
      title: gold.title,
      found: false,
      perfect: false,
      doubted: false,
      doubts: [],
      error: 1,
      parts: missing,
    };
  }
  const { parts, edits } = compareArticle(match.article, gold, cerAllowed);
  const error = edits / Math.max(1, bodyText(gold.dateline, gold.paragraphs).length);
  const exact = parts.head && parts.title && parts.authors === 1 && parts.para === 1;
  return {
    title: gold.title,
    printed: match.article.front.title,
    found: match.similarity >= FOUND,
    perfect: Boolean(exact) && error <= Math.max(PERFECT_ERROR, cerAllowed ?? 0),
    doubted: match.article.front.doubts.length > 0,
    doubts: match.article.front.doubts,
    place: match.place,
    error,
    parts,
  };
}

/** All text that has a place: in an article, in the furniture, or in a known fault of the dump. */
export function accountedText(gold: Gold, printed: readonly Printed[]): string {
  const articles = printed.map(({ front, body }) => [
    front.title,
    front.kicker,
    front.subtitle,
    front.column,
    front.editorsNote && `编者按${front.editorsNote}`,
    front.dateline,
    front.continuedTo && `下转${front.continuedTo}版`,
    ...front.authors.map(({ role, name }) => role + name),
    ...body.map((block) => block.text),
  ]);
  const faults = (gold.repairs ?? []).map((repair) => repair.dump);
  return [...articles.flat(), ...(gold.furniture ?? []), ...faults].join('\n');
}
