import type { Page } from './issues.ts';
import { pageHref } from './own-page.ts';
import { urls } from './site-urls.ts';

/** Where a 版 is shown: on its own page or, where it has very few articles, on the issue's. */
export function pageAddress({ day, number, articles }: Page): string {
  return pageHref(urls, { day, number, articles: articles.length });
}
