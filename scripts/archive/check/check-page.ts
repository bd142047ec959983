import type { ParsedPage } from '../../../src/parse/types.ts';
import type { Problem } from '../../terminal/problem.ts';
import { impossibleDate } from './impossible-date.ts';
import type { PublishedPage } from '../../../src/schema/published.ts';
import type { PageSource } from '../model/day-source.ts';

/**
 * Checks that a parsed page is filed where it belongs, and that its dump is the one that was added.
 *
 * @param day the folder it lies in
 * @param record what was published of it
 */
export function checkPage(
  source: PageSource,
  { ledger }: ParsedPage,
  day: string,
  record: PublishedPage | undefined,
): Problem[] {
  if (record && record.dump !== source.dump.sha256) return [changedDump(source.name, record.dump)];
  const issue = `content/raw/${day}/issue.yml`;
  const isGuess = ledger.dateFrom === 'estimate';
  if (ledger.day === undefined || isGuess) {
    return [
      {
        where: source.name,
        what: 'no masthead and no editor says which day this page is of',
        ...(isGuess
          ? { details: [['guess', `${ledger.date ?? ''}: ${ledger.evidence.join('; ')}`]] }
          : {}),
        mend: `write \`date: "${day}"\` into ${issue}`,
      },
    ];
  }
  const impossible = impossibleDate(ledger.date ?? ledger.day);
  if (impossible !== undefined) {
    return [
      {
        where: source.name,
        what: `the date of its masthead, ${ledger.day}, ${impossible}`,
        mend: `write the right day into ${issue}, as \`date: "YYYY-MM-DD"\`, and name its folder after it`,
      },
    ];
  }
  if (ledger.day === day) return [];
  const who = ledger.dateFrom === 'editor' ? issue : 'its masthead';
  return [
    {
      where: source.name,
      what: `the folder says ${day}, and ${who} says ${ledger.date ?? ledger.day}`,
      mend: `rename the folder to ${ledger.day}, or mend \`date\` in ${issue}`,
    },
  ];
}

function changedDump(name: string, added: string): Problem {
  return {
    where: name,
    what: 'this is not the dump that was added; a dump is evidence and never changes',
    details: [['added', `sha256 ${added}`]],
    mend:
      `bring it back: git checkout -- ${name}\n` +
      'a better dump of the same page: npm run add -- FILE --replace',
  };
}
