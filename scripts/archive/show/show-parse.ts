import pc from 'picocolors';
import type { ParseOutcome } from '../parse-archive.ts';
import { printNotes } from '../../terminal/print-notes.ts';
import { count } from '../../terminal/count.ts';
import { Refusal } from '../../terminal/problem.ts';
import { formatSummary } from './format-summary.ts';

/**
 * Prints what a parse of the archive did.
 *
 * @throws Refusal with what is to be mended
 */
export function showParse(outcome: ParseOutcome): void {
  const { pages, parsed, fresh, changes, removed, notes, problems } = outcome;
  if (problems.length === 0 && parsed.length + fresh.length === 0) {
    console.log('The archive is empty. Add a dump: npm run add -- FILE');
    return;
  }
  if (pages.length > 0) console.log(formatSummary(pages));
  if (fresh.length > 0) console.log(pc.dim(`${count(fresh.length, 'day')} unchanged`));
  const written = `${count(changes - removed.length, 'file')} written`;
  const done = changes === 0 ? 'nothing to write' : written;
  if (problems.length === 0)
    console.log(`${pc.green('✓')} content/articles is up to date, ${done}`);
  else console.log(`${pc.yellow('!')} ${done}; what is named below was left as it was`);
  if (removed.length > 0) {
    console.log(`${pc.yellow('!')} ${count(removed.length, 'file')} removed that no parse gives:`);
    for (const name of removed) console.log(`    content/${name}`);
  }
  printNotes(notes);
  if (problems.length > 0) throw new Refusal(problems);
}
