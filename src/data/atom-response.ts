import { printAtom } from './atom.ts';
import { loadArchive } from './archive.ts';
import { feedItemsOf } from './feed.ts';
import type { ArticleMeta } from './load/meta.ts';
import { urls } from './site-urls.ts';
import { site } from '../site.ts';

/** The list that a feed follows. */
interface Followed {
  name: string;
  /** Newest first. */
  articles: readonly ArticleMeta[];
  /** Addresses of the list and of its feed. */
  page: string;
  self: string;
}

/** The feed of a list as a file. @param origin that the site is built for */
export async function atomResponse(
  { name, articles, page, self }: Followed,
  origin: URL | undefined,
): Promise<Response> {
  const absolute = (path: string) => new URL(path, origin).href;
  const items = feedItemsOf(articles, await loadArchive()).map((item) => ({
    ...item,
    url: absolute(urls.article(item.article)),
  }));
  const feed = printAtom({
    title: `${name}｜${site.name}`,
    page: absolute(page),
    self: absolute(self),
    author: site.paper,
    lang: site.lang,
    items,
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml' } });
}
