import { site } from '../site.ts';
import type { Cited } from './cite/cited.ts';

/** An article as schema.org's `NewsArticle`, as far as the site says it. */
export interface NewsArticle {
  headline: string;
  datePublished?: string;
  /** First and last day, where the date is estimated. */
  temporalCoverage?: string;
  author: readonly { name: string }[];
  printPage: string;
  mainEntityOfPage: string;
  version: string;
}

/** An article for search engines. An estimated date is a span, never a publication day. */
export function newsArticle(cited: Cited, section: string): NewsArticle {
  const when = cited.estimated
    ? { temporalCoverage: `${cited.first}/${cited.last}` }
    : { datePublished: cited.first };
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: cited.title,
    ...when,
    author: cited.writers.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'Organization', name: site.paper },
    articleSection: section,
    printPage: String(cited.page),
    inLanguage: site.lang,
    mainEntityOfPage: cited.url,
    version: cited.version,
  };
  return data;
}

/** What citations need, out of what a page says for search engines. */
export function citedFrom(article: NewsArticle): Cited {
  const { headline, datePublished, temporalCoverage = '', author } = article;
  const [first = '', last = first] = (datePublished ?? temporalCoverage).split('/');
  return {
    title: headline,
    writers: author.map(({ name }) => name),
    ...{ first, last, estimated: datePublished === undefined },
    page: Number(article.printPage),
    url: article.mainEntityOfPage,
    version: article.version,
  };
}

/** JSON that can stand in a script element: nothing in it can close the element. */
export function jsonForScript(data: object): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
