import { SECTIONS } from '../../schema/vocabulary.ts';
import { site } from '../../site.ts';
import { loadArchive } from '../archive.ts';
import { loadDirectory } from '../directory.ts';
import { loadPlaces } from '../named/place-facets.ts';
import { newestFirst, type Facet } from '../facets.ts';
import { hasOwnPage } from '../own-page.ts';
import { urls } from '../site-urls.ts';
import { periodOf, periodsBetween, type Period } from './periods.ts';
import { wordsOfMonths, type MonthWords } from './words-of-months.ts';

/** A bar with its name. */
export interface Bar {
  name: string;
  href: string;
  count: number;
}

/** What the plots show. */
export interface Plots {
  periods: Period[];
  /** Articles of each period. */
  totals: number[];
  /** For each section its articles of each period. */
  sections: { name: string; counts: number[]; total: number }[];
  words: MonthWords[];
  places: Bar[];
  authors: Bar[];
  columns: Bar[];
}

/** Bars of a plot: those with most articles. */
const BARS = 12;

/** Counts what the plots show, once a build. */
export async function loadPlots(): Promise<Plots> {
  const archive = await loadArchive();
  const directory = await loadDirectory();
  const { places } = await loadPlaces();
  const articles = newestFirst(archive);
  const days = archive.issues.map(({ day }) => day);
  const [first = '2000-01-01', last = first] = [days[0], days.at(-1)];
  const periods = periodsBetween(first, last);
  const counted = new Map(SECTIONS.map((name) => [name, periods.map(() => 0)]));
  for (const { day, section } of articles) {
    const counts = counted.get(section);
    const at = periodOf(periods, day);
    if (counts && at >= 0) counts[at] = (counts[at] ?? 0) + 1;
  }
  const sections = Array.from(counted, ([name, counts]) => ({ name, counts, total: sum(counts) }));
  return {
    periods,
    totals: periods.map((_, at) => sum(sections.map(({ counts }) => counts[at] ?? 0))),
    sections,
    words: wordsOfMonths(articles, [site.paper, ...places.map(({ place }) => place.name)]),
    places: most(
      places.map(({ place, articles: own }) => [place.name, urls.place(place.name), own.length]),
    ),
    authors: most(
      directory.authors.map((own) => [own.name, hrefOf(own, urls.author), own.articles.length]),
    ),
    columns: most(
      directory.columns.map((own) => [own.name, hrefOf(own, urls.column), own.articles.length]),
    ),
  };
}

/** The page of a name, or its only article where it has none. */
function hrefOf({ slug, articles }: Facet, pageOf: (slug: string) => string): string {
  const [only] = articles;
  return only && !hasOwnPage(articles.length) ? urls.article(only) : pageOf(slug);
}

function most(rows: [name: string, href: string, count: number][]): Bar[] {
  return rows
    .map(([name, href, count]) => ({ name, href, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, BARS);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
