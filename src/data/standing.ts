import type { Issue, Page } from './issues.ts';
import { isOwnPage } from './own-page.ts';
import type { Standing } from './urls.ts';

/** Characters of dumps that one page of ledgers shows: as a full printed page has. One is shown however long. */
const SHEET = 6500;

/** For each issue the 版 that have a page, and for each 版 whose ledger's page it is on. */
const known = new Map<string, { pages: Set<number>; sheets: Map<number, number> }>();

/**
 * Which pages of the archive stand by themselves. It is told when the archive is read, which
 * every page of the site waits for.
 */
export const standing: Standing = {
  hasPage: (day, page) => known.get(day)?.pages.has(page) ?? true,
  ledgerOf: (day, page) => known.get(day)?.sheets.get(page) ?? page,
};

/** Takes note of what the archive has. */
export function learnStanding(issues: readonly Issue[]): void {
  known.clear();
  for (const { day, pages } of issues) {
    const own = pages.filter(({ articles }) => isOwnPage(articles.length));
    const sheets = ledgerSheets(pages.map((page) => ({ page, length: lengthOf(page) })));
    known.set(day, {
      pages: new Set(own.map(({ number }) => number)),
      sheets: new Map(
        sheets.flatMap((sheet) => sheet.map((page) => [page.number, sheet[0]?.number ?? 0])),
      ),
    });
  }
}

/** The pages of an issue whose ledgers are shown together, sheet by sheet. */
export function ledgerSheets<P>(pages: readonly { page: P; length: number }[]): P[][] {
  const sheets: P[][] = [];
  let filled = Infinity;
  for (const { page, length } of pages) {
    if (filled + length > SHEET) sheets.push([]);
    filled = (sheets.at(-1)?.length ? filled : 0) + length;
    sheets.at(-1)?.push(page);
  }
  return sheets;
}

/** Characters of a page's dump. */
export function lengthOf({ meta }: Pick<Page, 'meta'>): number {
  const { article, furniture, markup, dropped, replaced } = meta.characters;
  return article + furniture + markup + dropped + replaced;
}
