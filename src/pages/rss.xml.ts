import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { loadArchive } from '../data/archive.ts';
import { feedItems } from '../data/feed.ts';
import { urls } from '../data/site-urls.ts';
import { site } from '../site.ts';

export async function GET(context: APIContext): Promise<Response> {
  const items = feedItems(await loadArchive());
  return rss({
    title: site.name,
    description: site.description,
    site: new URL(urls.home(), context.site).href,
    items: items.map(({ article, date, summary }) => ({
      title: article.title,
      link: new URL(urls.article(article), context.site).href,
      description: summary,
      categories: [article.section, ...(article.column ? [article.column] : [])],
      // Half past six in the morning, when the paper is out; an estimated day is no date.
      ...(date.estimated ? {} : { pubDate: new Date(`${date.first}T06:30:00+08:00`) }),
    })),
    customData: `<language>${site.lang.toLowerCase()}</language>`,
  });
}
