import type { Entry } from '../../../src/schema/entry.ts';
import type { Finding } from '../../../src/schema/ledger.ts';

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
