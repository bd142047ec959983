import type { createUrls } from './urls.ts';

/** Articles that a name must have for a page of its own: of fewer nobody asks for the list. */
const FEWEST_OF_NAME = 2;
/** Articles that a 版 must have: of fewer the page says all. */
const FEWEST_OF_PAGE = 3;

/** Whether an author or a 栏目 of so many articles has a page of its own. */
export function hasOwnPage(articles: number): boolean {
  return articles >= FEWEST_OF_NAME;
}

/** Whether a 版 of so many articles has a page of its own. */
export function isOwnPage(articles: number): boolean {
  return articles >= FEWEST_OF_PAGE;
}

/** Where a 版 of so many articles is shown: on its own page, or in its place on the issue's. */
export function pageHref(
  urls: Pick<ReturnType<typeof createUrls>, 'page' | 'issue'>,
  { day, number, articles }: { day: string; number: number; articles: number },
): string {
  return isOwnPage(articles) ? urls.page(day, number) : `${urls.issue(day)}#p${number}`;
}
