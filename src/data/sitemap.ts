import type { Archive } from './issues.ts';
import type { Directory } from './directory.ts';
import { paginate } from './paging.ts';
import type { createUrls } from './urls.ts';

type Urls = ReturnType<typeof createUrls>;

/** The part of the sitemap that holds what belongs to no single year. */
export const OVERVIEW = 'overview';

/** Names of the sitemap's parts: one a year, so that a closed year's part never changes. */
export function sitemapParts(archive: Archive): string[] {
  const years = archive.issues.map((issue) => issue.day.slice(0, 4));
  return [OVERVIEW, ...new Set(years)];
}

/** Addresses of one year: its calendars, issues, pages, ledgers and articles. */
export function yearAddresses(archive: Archive, year: string, urls: Urls): string[] {
  const issues = archive.issues.filter((issue) => issue.day.startsWith(`${year}-`));
  const months = new Set(issues.map((issue) => issue.day.slice(0, 7)));
  return [
    urls.year(year),
    ...[...months].map((month) => urls.month(month)),
    ...issues.flatMap(({ day, pages, articles }) => [
      urls.issue(day),
      urls.brief(day),
      ...pages.flatMap(({ number }) => [urls.page(day, number), urls.ledger(day, number)]),
      ...articles.map((article) => urls.article(article)),
    ]),
  ];
}

/** Addresses of everything else: the overviews and the lists of the whole archive. */
export function overviewAddresses(directory: Directory, urls: Urls): string[] {
  const { sections, columns, authors } = directory;
  const pages = (articles: readonly unknown[], href: (number: number) => string) =>
    paginate(articles).map(({ number }) => href(number));
  return [
    ...[
      urls.home(),
      urls.issues(),
      urls.sections(),
      urls.columns(),
      urls.authors(),
      urls.about(),
      urls.elder(),
      urls.offline(),
    ],
    ...sections.flatMap((s) => pages(s.articles, (number) => urls.section(s.name, number))),
    ...columns.flatMap((c) => pages(c.articles, (number) => urls.column(c.slug, number))),
    ...authors.flatMap((a) => pages(a.articles, (number) => urls.author(a.slug, number))),
  ];
}

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * Prints a sitemap or an index of sitemaps.
 *
 * @param root the outer element and the one around each address
 * @param addresses absolute
 */
export function printSitemap(
  root: ['urlset', 'url'] | ['sitemapindex', 'sitemap'],
  addresses: string[],
) {
  const [outer, inner] = root;
  const lines = addresses.map((address) => `<${inner}><loc>${escape(address)}</loc></${inner}>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${outer} xmlns="${NAMESPACE}">\n${lines.join('\n')}\n</${outer}>\n`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&apos;');
}
