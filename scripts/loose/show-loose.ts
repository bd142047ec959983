import pc from 'picocolors';
import { escapeStrays } from '../../src/schema/strays.ts';
import type { LooseOutcome } from './parse-loose.ts';
import { count } from '../terminal/count.ts';
import { printPageParts } from '../archive/show/print-page-parts.ts';
import { Refusal } from '../terminal/problem.ts';
import { formatSummary } from '../archive/show/format-summary.ts';

/**
 * Prints what became of dumps outside the archive, as a table or as JSON; when verbose with their headlines.
 *
 * @throws Refusal naming the files that are no dumps
 */
export function showLoose(
  { pages, parsed, problems }: LooseOutcome,
  out: string,
  { json = false, verbose = false }: { json?: boolean; verbose?: boolean },
): void {
  if (json) console.log(escapeStrays(JSON.stringify({ pages, problems }, null, 1)));
  else {
    for (const [i, page] of parsed.entries()) {
      if (verbose) printPageParts(pages[i]?.label ?? '', page);
    }
    if (pages.length > 0) console.log(formatSummary(pages));
    const articles = pages.reduce((sum, page) => sum + page.articles, 0);
    const done = `${count(articles, 'article')} of ${count(pages.length, 'dump')} in ${out}`;
    console.log(pages.length > 0 ? `${pc.green('✓')} ${done}` : 'There was no dump to parse.');
  }
  if (problems.length > 0) throw new Refusal(problems);
}
