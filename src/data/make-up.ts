import type { Issue } from './issues.ts';
import type { ArticleMeta } from './load/meta.ts';

/** 拼版: which article takes which place on a page. */
export interface MakeUp {
  /** 头条 */
  lead: ArticleMeta | undefined;
  /** Beside the lead: the comment in its box or a report, and a plate below it. */
  side: ArticleMeta[];
  /** Below the lead, from the widest column to the narrowest; none is empty. */
  columns: ArticleMeta[][];
}

const COLUMNS = 3;

/**
 * Gives each article of a page its place. The lead is the first report in printed order; where
 * a page has no report, the first article of any kind.
 *
 * @param articles in printed order
 */
export function makeUp(articles: readonly ArticleMeta[]): MakeUp {
  const lead = articles.find(isReport) ?? articles[0];
  const rest = articles.filter((article) => article !== lead);
  const comment = rest.find(({ kind }) => kind === 'commentary');
  const plate = rest.find(({ kind }) => kind === 'photo');
  const side = [comment ?? companion(plate, rest), plate].filter((a) => a !== undefined);
  const others = rest.filter((article) => !side.includes(article));
  // Reports first: a plate or a second comment closes the last column.
  const inRank = [...others.filter(isReport), ...others.filter((article) => !isReport(article))];
  return { lead, side, columns: dealColumns(inRank) };
}

/** Beside the lead a plate alone would leave half a column empty: the second report joins it. */
function companion(
  plate: ArticleMeta | undefined,
  rest: readonly ArticleMeta[],
): ArticleMeta | undefined {
  const reports = rest.filter(isReport);
  return plate && (reports[1] ?? reports[0]);
}

/** The lead of an issue: that of its first page. */
export function leadOf({ pages }: Issue): ArticleMeta | undefined {
  return makeUp(pages[0]?.articles ?? []).lead;
}

function isReport({ kind }: ArticleMeta): boolean {
  return kind !== 'commentary' && kind !== 'photo';
}

/** The first story takes the widest column alone, the others fill the narrower ones in turn. */
function dealColumns([first, ...rest]: readonly ArticleMeta[]): ArticleMeta[][] {
  if (!first) return [];
  const narrow = Math.min(COLUMNS - 1, rest.length);
  const columns = Array.from({ length: narrow }, (_, index) =>
    rest.slice(
      Math.ceil((index * rest.length) / narrow),
      Math.ceil(((index + 1) * rest.length) / narrow),
    ),
  );
  return [[first], ...columns];
}
