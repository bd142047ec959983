import type { ArticleMeta } from './load/meta.ts';

/** 拼版: which article takes which place on a page. */
export interface MakeUp {
  /** 头条 */
  lead: ArticleMeta | undefined;
  /** Boxed with their column mark. */
  comments: ArticleMeta[];
  /** Captions set as plates. */
  plates: ArticleMeta[];
  /** The rest, in printed order. */
  stories: ArticleMeta[];
}

/**
 * Gives each article of a page its place. The lead is the first report in printed order; where
 * a page has no report, the first article of any kind.
 *
 * @param articles in printed order
 */
export function makeUp(articles: readonly ArticleMeta[]): MakeUp {
  const report = articles.find(({ kind }) => kind !== 'commentary' && kind !== 'photo');
  const lead = report ?? articles[0];
  const rest = articles.filter((article) => article !== lead);
  return {
    lead,
    comments: rest.filter(({ kind }) => kind === 'commentary'),
    plates: rest.filter(({ kind }) => kind === 'photo'),
    stories: rest.filter(({ kind }) => kind !== 'commentary' && kind !== 'photo'),
  };
}

/**
 * Deals stories into columns of unequal width: the first takes the widest alone, the others
 * fill the narrower ones in turn, each in printed order from the top.
 *
 * @param count columns wanted
 * @returns the columns that have a story, widest first
 */
export function dealColumns(stories: readonly ArticleMeta[], count: number): ArticleMeta[][] {
  const [first, ...rest] = stories;
  if (!first) return [];
  const narrow = Math.max(1, count - 1);
  const perColumn = Math.ceil(rest.length / narrow);
  const columns = Array.from({ length: narrow }, (_, index) =>
    rest.slice(index * perColumn, (index + 1) * perColumn),
  );
  return [[first], ...columns].filter((column) => column.length > 0);
}
