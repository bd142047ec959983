import type { Entry } from '../../../src/schema/entry.ts';
import type { Finding, Ledger } from '../../../src/schema/ledger.ts';

/** What a person wants to know of a parsed page. */
export interface PageReport {
  /** What it is called: `2025-08-28 p1`, or the dump's name. */
  label: string;
  dialect: string;
  articles: number;
  findings: Finding[];
  /** How many of the dump's characters became what. */
  characters: Record<Entry['use'], number>;
}

/** Sums up a page's ledger. */
export function reportPage(label: string, ledger: Ledger): PageReport {
  const characters = { article: 0, furniture: 0, markup: 0, dropped: 0, replaced: 0 };
  for (const entry of ledger.entries) characters[entry.use] += entry.to - entry.from;
  const { dialect, findings } = ledger;
  return { label, dialect, articles: ledger.articles.length, findings, characters };
}
