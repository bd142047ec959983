import { BrokenFile } from '../schema/broken-file.ts';
import { loadArchive } from './archive.ts';
import type { Issue, Page } from './issues.ts';
import type { ArticleMeta } from './load/meta.ts';
import { articleSlug } from './urls.ts';

/** An address below a page: an article, or one that was retired and leads to its successor. */
export interface ArticleRoute {
  params: { day: string; page: string; article: string };
  props:
    | { kind: 'article'; article: ArticleMeta; page: Page; issue: Issue }
    | { kind: 'retired'; to: ArticleMeta };
}

/**
 * Every article address, those included that once were published and may be linked to.
 *
 * @throws when a retired id names a successor that the archive has not
 */
export async function articleRoutes(): Promise<ArticleRoute[]> {
  const { issues, byId } = await loadArchive();
  return issues.flatMap((issue) =>
    issue.pages.flatMap((page) => [
      ...page.articles.map((article): ArticleRoute => ({
        params: paramsOf(page, article.id),
        props: { kind: 'article', article, page, issue },
      })),
      ...page.meta.retired.map(({ id, to }): ArticleRoute => ({
        params: paramsOf(page, id),
        props: { kind: 'retired', to: successor(byId, to, page) },
      })),
    ]),
  );
}

function paramsOf(page: Page, id: string): ArticleRoute['params'] {
  return { day: page.day, page: `p${page.number}`, article: articleSlug(id) };
}

function successor(byId: ReadonlyMap<string, ArticleMeta>, id: string, page: Page): ArticleMeta {
  const article = byId.get(id);
  if (article) return article;
  throw new BrokenFile(page.meta.file, `a retired id leads to \`${id}\`, which no article carries`);
}
