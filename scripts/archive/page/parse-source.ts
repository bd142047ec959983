import { parsePage } from '../../../src/parse/parse-page.ts';
import type { ParsedPage } from '../../../src/parse/types.ts';
import type { Correction } from '../../../src/schema/correction.ts';
import type { DaySource, PageSource } from '../model/day-source.ts';
import { pageInput } from './page-input.ts';

/** Parses one page as the archive files it. */
export function parseSource(
  source: PageSource,
  issue: DaySource['issue'],
  corrections: readonly Correction[] = source.corrections.list,
): ParsedPage {
  return parsePage({ ...pageInput(source, issue), corrections });
}
