import { inLanes } from '../load/in-lanes.ts';
import type { Archive } from '../issues.ts';
import type { ArticleMeta } from '../load/meta.ts';
import { exportArticle, type ExportedArticle } from './export-article.ts';

/** The years that the archive has issues of, newest first, each with its number of articles. */
export function exportedYears({ issues }: Archive): { year: string; articles: number }[] {
  const years = Map.groupBy(issues, ({ day }) => day.slice(0, 4));
  return [...years]
    .map(([year, own]) => ({
      year,
      articles: own.reduce((sum, { articles }) => sum + articles.length, 0),
    }))
    .reverse();
}

/**
 * Makes the records of a year's articles, oldest first.
 *
 * @param address absolute address of an article
 * @throws when a file cannot be read
 */
export async function exportYear(
  { issues }: Archive,
  year: string,
  address: (article: ArticleMeta) => string,
): Promise<ExportedArticle[]> {
  const own = issues
    .filter(({ day }) => day.startsWith(`${year}-`))
    .flatMap((issue) => issue.articles.map((article) => ({ issue, article })));
  const made = own.map((): ExportedArticle | undefined => undefined);
  await inLanes([...own.entries()], async ([at, { issue, article }]) => {
    made[at] = await exportArticle(article, issue, address(article));
  });
  return made.filter((record) => record !== undefined);
}
