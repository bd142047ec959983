import { writersOf } from '../authors.ts';
import type { IssueDate } from '../issue-date.ts';
import type { ArticleMeta } from '../load/meta.ts';

/** What citations say of an article. */
export interface Cited {
  title: string;
  writers: string[];
  /** First and last day that the issue may be of; the same where it is certain. */
  first: string;
  last: string;
  estimated: boolean;
  page: number;
  /** Absolute address of the article. */
  url: string;
  /** State of its text: the start of its SHA-256. */
  version: string;
}

/** The part of an address that names the state of the text that was cited. */
export const VERSION_KEY = 'v';

/** Takes what citations say of an article out of what the site knows. */
export function citedOf(
  article: ArticleMeta,
  { first, last, estimated }: IssueDate,
  url: string,
  version: string,
): Cited {
  const { title, page } = article;
  return { title, writers: writersOf(article.authors), first, last, estimated, page, url, version };
}

/** The lasting address of the state of the text that is cited: the page tells when it has changed. */
export function citedAddress({ url, version }: Pick<Cited, 'url' | 'version'>): string {
  return `${url}?${VERSION_KEY}=${version}`;
}
