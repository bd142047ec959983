import { loadArchive } from './archive.ts';
import { site } from '../site.ts';
import type { Issue } from './issues.ts';
import type { ArticleMeta } from './load/meta.ts';
import { articleSlug } from './urls.ts';

/** A file beside an article's page. */
export interface ArticleFile {
  params: { day: string; page: string; article: string };
  props: { article: ArticleMeta; issue: Issue };
}

/** A file for each article, or none where the site goes without; see `site.texts`. */
export async function articleFiles(): Promise<ArticleFile[]> {
  if (!site.texts) return [];
  const { issues } = await loadArchive();
  return issues.flatMap((issue) =>
    issue.articles.map((article) => ({
      params: { day: issue.day, page: `p${article.page}`, article: articleSlug(article.id) },
      props: { article, issue },
    })),
  );
}
