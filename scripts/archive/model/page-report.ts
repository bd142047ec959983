import type { Entry } from '../../../src/schema/entry.ts';
import type { Finding } from '../../../src/schema/ledger.ts';
import type { Trust } from '../../../src/schema/trust.ts';

/** What a person wants to know of a parsed page. */
export interface PageReport {
  /** What it is called: `2025-08-28 p1`, or the dump's name. */
  label: string;
  dialect: string;
  articles: number;
  findings: Finding[];
  /** How far each article can be trusted, the most harmed first. */
  trust: Trust[];
  /** Harm: characters of all its articles that are expected to be misplaced. */
  misplaced: number;
  /** How many of the dump's characters became what. */
  characters: Record<Entry['use'], number>;
}
