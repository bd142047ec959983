import { createHash } from 'node:crypto';
import { parsePage } from '../../../src/parse/parse-page.ts';
import type { ParsedPage } from '../../../src/parse/types.ts';
import { decodeDump } from '../../../src/parse/dump/decode-dump.ts';
import { measure, type Measure } from '../../support/fidelity/measure.ts';
import type { MadePage } from './made-page.ts';

/** How the parser fared on a made page. */
export interface Trial {
  page: MadePage;
  parsed: ParsedPage;
  measure: Measure;
  /** Whether the ledger holds every character of the dump once, in order. */
  exact: boolean;
  milliseconds: number;
}

/** Parses a made page and measures what comes out. */
export function tryPage(page: MadePage): Trial {
  const { dump, bytes } = page;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const start = performance.now();
  const parsed = parsePage({ dump, sha256, bytes });
  const milliseconds = performance.now() - start;
  return {
    page,
    parsed,
    measure: measure(page.truth, parsed.articles, page.text),
    exact: isExact(parsed, bytes),
    milliseconds,
  };
}

function isExact({ ledger }: ParsedPage, bytes: Uint8Array): boolean {
  const decoded = decodeDump(bytes);
  let end = 0;
  for (const { from, to, text } of ledger.entries) {
    if (from !== end || to - from !== text.length) return false;
    end = to;
  }
  return 'text' in decoded && ledger.entries.map((entry) => entry.text).join('') === decoded.text;
}
