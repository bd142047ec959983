import type { APIContext, GetStaticPaths } from 'astro';
import { articleFiles, type ArticleFile } from '../../../../data/article-files.ts';
import { textVersion } from '../../../../data/article-text.ts';
import { readBlocks, readMarkdown } from '../../../../data/body.ts';
import { citedOf } from '../../../../data/cite/cited.ts';
import { gbt7714 } from '../../../../data/cite/gbt7714.ts';
import { printMarkdown } from '../../../../data/export/print-markdown.ts';
import { urls } from '../../../../data/site-urls.ts';

export const getStaticPaths = (() => articleFiles()) satisfies GetStaticPaths;

export async function GET({ props, site }: APIContext<ArticleFile['props']>): Promise<Response> {
  const { article, issue } = props;
  const url = new URL(urls.article(article), site).href;
  const version = textVersion(article, await readBlocks(article));
  const source = gbt7714(citedOf(article, issue.date, url, version));
  const text = printMarkdown(article, await readMarkdown(article), source);
  return new Response(text, { headers: { 'Content-Type': 'text/markdown' } });
}
