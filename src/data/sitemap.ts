import type { Archive } from './issues.ts';
import type { Directory } from './directory.ts';
import { facetRoutes, type FacetRoute } from './facet-routes.ts';
import { ledgerRoutes } from './ledger-routes.ts';
import { NAME_SIZES } from './name-sizes.ts';
import { isOwnPage } from './own-page.ts';
import type { NameList } from './named/name-directory.ts';
import { NAME_KINDS, type NameKind } from './named/name-facets.ts';
import type { PlaceMap } from './named/place-facets.ts';
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
    ...issues.flatMap((issue) => [
      urls.issue(issue.day),
      urls.brief(issue.day),
      ...issue.pages
        .filter(({ articles }) => isOwnPage(articles.length))
        .map(({ day, number }) => urls.page(day, number)),
      ...ledgerRoutes({ issues: [issue] }).flatMap(({ props }) =>
        props.pages.slice(0, 1).map(({ day, number }) => urls.ledger(day, number)),
      ),
      ...issue.articles.map((article) => urls.article(article)),
    ]),
  ];
}

/** Addresses of the lists of who and what the archive names, and of its plots. */
export function namedAddresses(
  names: Record<NameKind, NameList>,
  { places }: PlaceMap,
  urls: Urls,
): string[] {
  const pages = NAME_KINDS.flatMap((kind) => [
    urls.names(kind),
    ...names[kind].pages.map(({ initial, number }) => urls.names(kind, initial, number)),
  ]);
  return [
    ...new Set(pages),
    urls.places(),
    ...places.flatMap(({ place, articles }) =>
      paginate(articles).map(({ number }) => urls.place(place.name, number)),
    ),
    urls.plots(),
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
      urls.data(),
      urls.errata(),
      urls.about(),
      urls.elder(),
      urls.offline(),
    ],
    ...sections.flatMap((s) => pages(s.articles, (number) => urls.section(s.name, number))),
    ...facetRoutes(columns, NAME_SIZES.columns).map((own) => urls.column(...partsOf(own))),
    ...facetRoutes(authors, NAME_SIZES.authors).map((own) => urls.author(...partsOf(own))),
  ];
}

function partsOf({ slug, number }: FacetRoute): [slug: string, number: number] {
  return [slug, Number(number ?? 1)];
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
