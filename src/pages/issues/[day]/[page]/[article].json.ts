import type { APIContext, GetStaticPaths } from 'astro';
import { articleFiles, type ArticleFile } from '../../../../data/article-files.ts';
import { exportArticle } from '../../../../data/export/export-article.ts';
import { urls } from '../../../../data/site-urls.ts';

export const getStaticPaths = (() => articleFiles()) satisfies GetStaticPaths;

export async function GET({ props, site }: APIContext<ArticleFile['props']>): Promise<Response> {
  const { article, issue } = props;
  const url = new URL(urls.article(article), site).href;
  return Response.json(await exportArticle(article, issue, url));
}
