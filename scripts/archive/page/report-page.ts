import type { Ledger } from '../../../src/schema/ledger.ts';
import type { PageReport } from '../model/page-report.ts';

/** Sums up a page's ledger. */
export function reportPage(label: string, ledger: Ledger): PageReport {
  const characters = { article: 0, furniture: 0, markup: 0, dropped: 0, replaced: 0 };
  for (const entry of ledger.entries) characters[entry.use] += entry.to - entry.from;
  const { dialect, findings } = ledger;
  return { label, dialect, articles: ledger.articles.length, findings, characters };
}
