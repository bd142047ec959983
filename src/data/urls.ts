/** What an article's address is made of. */
export interface ArticlePlace {
  id: string;
  day: string;
  page: number;
}

/** `2025-08-28-p1-11-35` on page 1 → `11-35`, the last part of its address. */
export function articleSlug(id: string): string {
  return id.replace(/^.*?-p\d+-/, '');
}

/**
 * All addresses of the site. They are not percent-encoded except in the query: browsers and
 * servers do the same with 要闻 as they do with its encoded form.
 *
 * @param base the path that the site stands under, with or without its slashes
 */
export function createUrls(base: string) {
  const root = `/${base}/`.replace(/\/{2,}/g, '/');
  const at = (path: string) => `${root}${path}`;
  const paged = (path: string, number: number) => at(number > 1 ? `${path}${number}/` : path);
  return {
    root,
    home: () => root,
    issues: () => at('issues/'),
    year: (year: string) => at(`issues/${year}/`),
    /** @param month such as `2025-08` */
    month: (month: string) => at(`issues/${month.replace('-', '/')}/`),
    issue: (day: string) => at(`issues/${day}/`),
    brief: (day: string) => at(`issues/${day}/brief/`),
    book: (day: string) => at(`books/pinghu-daily-${day}.epub`),
    page: (day: string, page: number) => at(`issues/${day}/p${page}/`),
    /** @param line of the dump to point at */
    ledger: (day: string, page: number, line?: number) =>
      at(`issues/${day}/p${page}/ledger/${line === undefined ? '' : `#L${line}`}`),
    article: ({ id, day, page }: ArticlePlace) => at(`issues/${day}/p${page}/${articleSlug(id)}/`),
    sections: () => at('sections/'),
    section: (section: string, number = 1) => paged(`sections/${section}/`, number),
    columns: () => at('columns/'),
    column: (slug: string, number = 1) => paged(`columns/${slug}/`, number),
    authors: () => at('authors/'),
    author: (slug: string, number = 1) => paged(`authors/${slug}/`, number),
    search: (query?: string) => at(query ? `search/?q=${encodeURIComponent(query)}` : 'search/'),
    about: (fragment?: string) => at(fragment ? `about/#${fragment}` : 'about/'),
    elder: () => at('elder/'),
    offline: () => at('offline/'),
    rss: () => at('rss.xml'),
    jsonFeed: () => at('feed.json'),
    sitemap: () => at('sitemap-index.xml'),
    sitemapOf: (part: string) => at(`sitemap/${part}.xml`),
    file: (path: string) => at(path),
  };
}
