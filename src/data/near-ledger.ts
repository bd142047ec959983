import { urls } from './site-urls.ts';
import { standing } from './standing.ts';
import type { ArticlePlace } from './urls.ts';

/**
 * The address of a line of the dump as seen from an article's page: short where the ledger stands beside
 * it, for an article links there many times.
 */
export function nearLedger(
  { day, page }: Pick<ArticlePlace, 'day' | 'page'>,
  line: number,
): string {
  return standing.ledgerOf(day, page) === page
    ? `../ledger/#L${line}`
    : urls.ledger(day, page, line);
}
