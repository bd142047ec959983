import pc from 'picocolors';
import type { AddOutcome } from '../add/add-dumps.ts';
import { dumpPath, shown, type Archive } from '../archive/paths.ts';
import { printNotes } from './notes.ts';
import { printPageParts } from './show-page.ts';
import { formatSummary } from './summary.ts';

/** Prints which dumps went where, the articles found in them, and what a person should look at. */
export function showAdd({ added, known, days, warnings }: AddOutcome, archive: Archive): void {
  for (const { path, as } of known) console.log(`${pc.green('✓')} ${path} is known already: ${as}`);
  const notDone = known.flatMap((dump) => dump.notDone);
  if (added.length === 0) {
    console.log('Nothing changed.');
    printNotes(notDone);
    return;
  }
  for (const { path, day, page } of added) {
    console.log(`${pc.green('✓')} ${path} → ${shown(archive, dumpPath(archive, day, page))}`);
  }
  for (const warning of warnings) console.log(`${pc.yellow('!')} ${warning}`);
  const places = new Set(added.map(({ day, page }) => `${day} ${page}`));
  const pages = days.flatMap((result) =>
    result.pages.filter(({ source }) => places.has(`${result.day} ${source.page}`)),
  );
  for (const { parsed, report } of pages) printPageParts(report.label, parsed);
  console.log(`\n${formatSummary(pages.map(({ report }) => report))}`);
  const estimated = added.some(({ date }) => date !== undefined);
  if (estimated) console.log(pc.dim('Say why that date, under `evidence` in its issue.yml.'));
  printNotes([...notDone, ...days.flatMap(({ notes }) => notes)]);
}
