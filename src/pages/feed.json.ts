import type { APIContext } from 'astro';
import { loadArchive } from '../data/archive.ts';
import { readBody } from '../data/body.ts';
import { feedItems, itemsInFull } from '../data/feed.ts';
import { urls } from '../data/site-urls.ts';
import { site } from '../site.ts';

export async function GET(context: APIContext): Promise<Response> {
  const absolute = (path: string) => new URL(path, context.site).href;
  const newest = feedItems(await loadArchive());
  const full = itemsInFull(newest);
  const items = newest.map(async (item) => {
    const { article, date, summary } = item;
    const url = absolute(urls.article(article));
    return {
      ...{ id: url, url, title: article.title, summary },
      ...(full.has(item)
        ? { content_html: await readBody(article) }
        : { content_text: article.lead || article.title }),
      tags: [article.section, ...(article.column ? [article.column] : [])],
      authors: article.authors.map(({ name }) => ({ name })),
      ...(date.estimated ? {} : { date_published: `${date.first}T06:30:00+08:00` }),
    };
  });
  return Response.json({
    version: 'https://jsonfeed.org/version/1.1',
    title: site.name,
    description: site.description,
    home_page_url: absolute(urls.home()),
    feed_url: absolute(urls.jsonFeed()),
    language: site.lang,
    items: await Promise.all(items),
  });
}
