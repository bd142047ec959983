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

/** Which pages stand by themselves; see `standing.ts`. */
export interface Standing {
  /** Whether a 版 has a page of its own, and not its place on the issue's alone. */
  hasPage(day: string, page: number): boolean;
  /** The 版 whose ledger's page the ledger of this one is on. */
  ledgerOf(day: string, page: number): number;
}

/**
 * All addresses of the site. They are not percent-encoded except in the query: browsers and
 * servers do the same with 要闻 as they do with its encoded form.
 *
 * @param base the path that the site stands under, with or without its slashes
 * @param standing where it is not told, every 版 and every ledger has its own page
 */
export function createUrls(base: string, standing?: Standing) {
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
    /** The days that have an issue, for scripts. */
    days: () => at('issues/days.json'),
    page: (day: string, page: number) =>
      at(
        standing?.hasPage(day, page) === false
          ? `issues/${day}/#p${page}`
          : `issues/${day}/p${page}/`,
      ),
    /** @param line of the dump to point at */
    ledger: (day: string, page: number, line?: number) =>
      at(ledgerPath(day, page, standing?.ledgerOf(day, page) ?? page, line)),
    article: ({ id, day, page }: ArticlePlace) => at(`issues/${day}/p${page}/${articleSlug(id)}/`),
    sections: () => at('sections/'),
    section: (section: string, number = 1) => paged(`sections/${section}/`, number),
    columns: () => at('columns/'),
    column: (slug: string, number = 1) => paged(`columns/${slug}/`, number),
    authors: () => at('authors/'),
    author: (slug: string, number = 1) => paged(`authors/${slug}/`, number),
    /** @param initial the letter that names are looked up under */
    names: (kind: 'people' | 'organisations', initial?: string, number = 1) =>
      paged(initial === undefined ? `${kind}/` : `${kind}/${initial}/`, number),
    places: () => at('places/'),
    place: (name: string, number = 1) => paged(`places/${name}/`, number),
    plots: () => at('plots/'),
    search: (query?: string) => at(query ? `search/?q=${encodeURIComponent(query)}` : 'search/'),
    errata: (number: number = 1) => paged('errata/', number),
    about: (fragment?: string) => at(fragment ? `about/#${fragment}` : 'about/'),
    /** The data of a year, or the page that describes them. */
    data: (year?: string, format: 'jsonl' | 'csv' = 'jsonl') =>
      at(year === undefined ? 'data/' : `data/${year}.${format}`),
    /** An article as data or as text, beside its page. */
    articleAs: ({ id, day, page }: ArticlePlace, format: 'json' | 'md') =>
      at(`issues/${day}/p${page}/${articleSlug(id)}.${format}`),
    sectionAtom: (section: string) => at(`sections/${section}/atom.xml`),
    columnAtom: (slug: string) => at(`columns/${slug}/atom.xml`),
    elder: () => at('elder/'),
    offline: () => at('offline/'),
    rss: () => at('rss.xml'),
    jsonFeed: () => at('feed.json'),
    sitemap: () => at('sitemap-index.xml'),
    sitemapOf: (part: string) => at(`sitemap/${part}.xml`),
    file: (path: string) => at(path),
  };
}

/** The address of a 版's ledger, or of a line in it, on the page of the ledger of `sheet`. */
function ledgerPath(day: string, page: number, sheet: number, line: number | undefined): string {
  const place = lineId(sheet === page ? undefined : page, line);
  return `issues/${day}/p${sheet}/ledger/${place && `#${place}`}`;
}

/**
 * The id of a line of a ledger, or of its beginning.
 *
 * @param page where several ledgers share a page, of which the first goes without
 */
export function lineId(page: number | undefined, line: number | undefined): string {
  return `${page === undefined ? '' : `p${page}`}${line === undefined ? '' : `L${line}`}`;
}
