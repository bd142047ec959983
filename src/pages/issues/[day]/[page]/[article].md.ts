import type { APIContext, GetStaticPaths } from 'astro';
import { articleFiles, type ArticleFile } from '../../../../data/article-files.ts';
import { readMarkdown } from '../../../../data/body.ts';
import { gbt7714 } from '../../../../data/citation.ts';
import { printMarkdown } from '../../../../data/export/print-markdown.ts';
import { urls } from '../../../../data/site-urls.ts';

export const getStaticPaths = (() => articleFiles()) satisfies GetStaticPaths;

export async function GET({ props, site }: APIContext<ArticleFile['props']>): Promise<Response> {
  const { article, issue } = props;
  const url = new URL(urls.article(article), site).href;
  const source = gbt7714({ article, date: issue.date, url });
  const text = printMarkdown(article, await readMarkdown(article), source);
  return new Response(text, { headers: { 'Content-Type': 'text/markdown' } });
}
