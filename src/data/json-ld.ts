import { site } from '../site.ts';
import { writersOf } from './authors.ts';
import type { Cited } from './citation.ts';
import type { Masthead } from '../schema/ledger.ts';

/** An article as schema.org's `NewsArticle`. An estimated date is a span, never a publication day. */
export function newsArticle({ article, date, url }: Cited, masthead: Masthead): object {
  const when = date.estimated
    ? { temporalCoverage: `${date.first}/${date.last}` }
    : { datePublished: date.first };
  const subheading = article.subtitle ?? article.kicker;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    ...(subheading && { alternativeHeadline: subheading }),
    ...when,
    author: writersOf(article.authors).map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'NewsMediaOrganization', name: site.paper },
    articleSection: article.section,
    printPage: String(article.page),
    wordCount: article.characters,
    inLanguage: site.lang,
    url,
    mainEntityOfPage: url,
    isPartOf: {
      '@type': 'PublicationIssue',
      ...(masthead.issueNumber && { issueNumber: String(masthead.issueNumber) }),
      ...(!date.estimated && { datePublished: date.first }),
      isPartOf: { '@type': 'Newspaper', name: site.paper },
    },
  };
}

/** JSON that can stand in a script element: nothing in it can close the element. */
export function jsonForScript(data: object): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
