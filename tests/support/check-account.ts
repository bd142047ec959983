import assert from 'node:assert/strict';
import type { Article, ParsedPage } from '../../src/parse/types.ts';
import type { Added, Entry } from '../../src/schema/entry.ts';
import type { Ledger } from '../../src/schema/ledger.ts';
import type { Repair } from '../../src/schema/repair.ts';
import { missingLetters, ownWords } from './letters.ts';

/** Words that say what a piece of text is, and are not printed with it. */
const LABELS = '编者按的话前后开栏语注下转第版編轉開欄語註後話';

/**
 * Asserts, for each article, that its letters and those of its ledger entries are the same: what
 * was dumped or added by an editor is printed, and nothing else is. Only a recorded repair of the
 * parser may make them differ. Roles are left out on both sides, for a byline states one role for
 * many names.
 */
export function checkAccount({ articles, ledger }: ParsedPage): void {
  for (const article of articles) {
    const { id } = article.front;
    const entries = entriesOf(ledger, id);
    const repairs = repairsOf(ledger, id);
    const dumped = entries.map((entry) => entry.text).join('\n');
    const dumpedOutsideBylines = entries
      .filter((entry) => entry.field !== 'authors')
      .map((entry) => entry.text)
      .join('\n');
    const printed = printedText(article);
    const lost = missingLetters(dumpedOutsideBylines, [
      printed,
      LABELS,
      ...repairs.map((r) => r.dump),
    ]);
    assert.equal(lost, '', `${id}: letters of its entries are not printed: \`${lost}\``);
    const invented = missingLetters(printed, [
      dumped,
      ...supplied(article, ledger),
      ...repairs.map((r) => r.printed),
      ...ownWords(printed),
    ]);
    assert.equal(invented, '', `${id}: letters are printed that no entry holds: \`${invented}\``);
  }
}

/** What of the dump, and of what editors added to it, became an article. */
export function entriesOf({ entries, added = [] }: Ledger, id: string): (Entry | Added)[] {
  return [...entries, ...added].filter((entry) => entry.article === id);
}

/** One who wrote and photographed stands in the byline once. */
export function authorNames({ authors }: Article['front']): string[] {
  return [...new Set(authors.map(({ name }) => name))];
}

/** The parser's changes of an article: what editors change stands in the entries, letter by letter. */
export function repairsOf({ repairs }: Ledger, id: string): Repair[] {
  return repairs.filter(
    ({ article, why, field }) =>
      (article === id || article === undefined) &&
      (why !== 'correction' || field === 'continuedTo'),
  );
}

/** A column's name may stand in the editor's note alone, which says it for both. */
export function supplied({ front: { id, column } }: Article, ledger: Ledger): string[] {
  const all = [...ledger.entries, ...(ledger.added ?? [])];
  const dump = all.map(({ text }) => text).join('');
  const mended = repairsOf(ledger, id).map(({ printed }) => printed);
  return column !== undefined && missingLetters(column, [dump, ...mended]) === '' ? [column] : [];
}

function printedText({ front, body }: Article): string {
  return [
    front.title,
    front.kicker,
    front.subtitle,
    front.column,
    front.dateline,
    front.editorsNote,
    front.continuedTo,
    ...authorNames(front),
    ...body.map((block) => block.text),
  ].join('\n');
}
