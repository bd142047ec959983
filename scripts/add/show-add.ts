import pc from 'picocolors';
import { escapeStrays } from '../../src/schema/strays.ts';
import { FEW_FILES, type Added, type AddOutcome } from './add-dumps.ts';
import { printNotes } from '../terminal/print-notes.ts';
import { count } from '../terminal/count.ts';
import { Refusal } from '../terminal/problem.ts';
import { printPageParts } from '../archive/show/print-page-parts.ts';
import { groupRefused } from './group-refused.ts';
import { formatSummary } from '../archive/show/format-summary.ts';

/** Pages that a person looks through after a long run. */
const WORST = 20;
/** Notes and warnings of a long run that are printed. */
const MOST_NOTES = 5;

/**
 * Prints which dumps went where, the articles found in them, and what a person should look at: of a
 * few files all of it, of many the sums and the worst pages. With `json` everything, for programs.
 *
 * @throws Refusal with what was wrong with the others
 */
export function showAdd(outcome: AddOutcome, { json = false }: { json?: boolean } = {}): void {
  const { files, refused } = outcome;
  if (json) printJson(outcome);
  else if (files > FEW_FILES) showMany(outcome);
  else showFew(outcome);
  if (refused.length === 0) return;
  const isLong = files > FEW_FILES && !json;
  throw new Refusal(isLong ? groupRefused(refused) : refused.map(({ problem }) => problem));
}

function showFew({ added, known, refused, notes, warnings }: AddOutcome): void {
  for (const { path, as } of known) {
    console.log(`${pc.green('✓')} ${escapeStrays(path)} is known already: ${as}`);
  }
  const notDone = known.flatMap((dump) => dump.notDone);
  if (added.length === 0) {
    if (refused.length === 0 || known.length > 0) console.log('Nothing changed.');
    printNotes(notDone);
    return;
  }
  for (const { path, as } of added) {
    console.log(`${pc.green('✓')} ${escapeStrays(path)} → ${as}`);
  }
  for (const warning of warnings) console.log(`${pc.yellow('!')} ${escapeStrays(warning)}`);
  for (const { report, parsed } of added) if (parsed) printPageParts(report.label, parsed);
  console.log(`\n${formatSummary(added.map(({ report }) => report))}`);
  tellEvidence(added);
  printNotes([...notDone, ...notes]);
}

function showMany({ files, added, known, refused, notes, warnings }: AddOutcome): void {
  const knownFiles = new Set(known.map(({ path }) => path)).size;
  const refusedFiles = new Set(refused.map(({ path }) => path)).size;
  const days = new Set(added.map(({ day }) => day)).size;
  const sum = (number: (page: Added['report']) => number): number =>
    added.reduce((total, { report }) => total + number(report), 0);
  const pages = `${count(added.length, 'page')} added to ${count(days, 'issue')}`;
  const rest = `${knownFiles} known already, ${refusedFiles} refused`;
  console.log(`${pc.green('✓')} ${count(files, 'file')}: ${pages}; ${rest}`);
  const doubts = sum(({ findings }) => findings.length);
  const dropped = sum(({ characters }) => characters.dropped);
  if (added.length > 0) {
    const found = `${count(
      sum(({ articles }) => articles),
      'article',
    )}, ${count(doubts, 'doubt')}`;
    console.log(`  ${found}, ${count(dropped, 'character')} dropped`);
    const worst = added.map(({ report }) => report).sort(byHarm);
    console.log(`\nThe pages that need eyes most, worst first:`);
    console.log(formatSummary(worst, WORST));
    tellEvidence(added);
  }
  const said = [...warnings.slice(0, MOST_NOTES), ...more(warnings.length - MOST_NOTES, 'warning')];
  for (const warning of said) console.log(`${pc.yellow('!')} ${escapeStrays(warning)}`);
  const all = [...known.flatMap((dump) => dump.notDone), ...notes];
  printNotes(all.slice(0, MOST_NOTES));
  for (const line of more(all.length - MOST_NOTES, 'note'))
    console.log(`${pc.yellow('!')} ${line}`);
  if (refused.length > 0) console.log(pc.dim('All that was refused: the same command with --json'));
}

/** The page first that has more characters misplaced, as expected, or left out; else more doubts. */
function byHarm(a: Added['report'], b: Added['report']): number {
  const harm = ({ misplaced, characters }: Added['report']) => misplaced + characters.dropped;
  return harm(b) - harm(a) || b.findings.length - a.findings.length;
}

function more(rest: number, noun: string): string[] {
  return rest > 0 ? [`… and ${count(rest, `more ${noun}`)}`] : [];
}

function tellEvidence(added: readonly Added[]): void {
  if (added.every(({ date }) => date === undefined)) return;
  console.log(pc.dim('Say why that date, under `evidence` in its issue.yml.'));
}

/** What was made of each page is summed up in its report. */
function printJson(outcome: AddOutcome): void {
  const print = (key: string, value: unknown): unknown => (key === 'parsed' ? undefined : value);
  console.log(escapeStrays(JSON.stringify(outcome, print, 1)));
}
