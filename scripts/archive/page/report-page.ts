import type { Ledger } from '../../../src/schema/ledger.ts';
import { harmOf, sortByHarm } from '../../../src/schema/trust.ts';
import type { PageReport } from '../model/page-report.ts';

/** Sums up a page's ledger. */
export function reportPage(label: string, ledger: Ledger): PageReport {
  const characters = { article: 0, furniture: 0, markup: 0, dropped: 0, replaced: 0 };
  for (const entry of ledger.entries) characters[entry.use] += entry.to - entry.from;
  const { dialect, findings } = ledger;
  const trust = sortByHarm(ledger.trust ?? []);
  const misplaced = Math.round(trust.reduce((sum, one) => sum + harmOf(one), 0));
  const articles = ledger.articles.length;
  return { label, dialect, articles, findings, trust, misplaced, characters };
}
