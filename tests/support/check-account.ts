import assert from 'node:assert/strict';
import type { Article, ParsedPage } from '../../src/parse/types.ts';
import type { Ledger } from '../../src/schema/ledger.ts';
import { countLetters, countMissing } from './fidelity/fold.ts';

/** Words that say what a piece of text is, and are not printed with it. */
const LABELS = '编者按下转第版編轉';

/** What the archive prints in its own words, in brackets that the paper has no use for. */
const OWN_WORDS = /〔(缺|无题)〕/g;

/**
 * Asserts, for each article, that its letters and those of its ledger entries are the same: what
 * was dumped or added by an editor is printed, and nothing else is. Only a recorded repair of the
 * parser may make them differ. Roles are left out on both sides, for a byline states one role for many names.
 */
export function checkAccount({ articles, ledger }: ParsedPage): void {
  for (const article of articles) {
    const { id } = article.front;
    const all = [...ledger.entries, ...(ledger.added ?? [])];
    const entries = all.filter((entry) => entry.article === id);
    // What editors change stands in the entries, character by character.
    const repairs = ledger.repairs.filter(
      ({ article: of, why, field }) =>
        (of === id || of === undefined) && (why !== 'correction' || field === 'continuedTo'),
    );
    const dumped = entries.map((entry) => entry.text).join('\n');
    const dumpedOutsideBylines = entries
      .filter((entry) => entry.field !== 'authors')
      .map((entry) => entry.text)
      .join('\n');
    const printed = printedText(article);
    const lost = missing(dumpedOutsideBylines, [printed, LABELS, ...repairs.map((r) => r.dump)]);
    assert.equal(lost, 0, `${id}: ${lost} letters of its entries are not printed`);
    const invented = missing(printed, [
      dumped,
      ...supplied(article, ledger),
      ...repairs.map((r) => r.printed),
    ]);
    assert.equal(invented, 0, `${id}: ${invented} letters are printed that no entry holds`);
  }
}

/** A column's name may stand in the editor's note alone, which says it for both. */
function supplied({ front: { column } }: Article, { entries }: Ledger): string[] {
  const dump = entries.map(({ text }) => text).join('');
  return column !== undefined && missing(column, [dump]) === 0 ? [column] : [];
}

function missing(text: string, from: readonly string[]): number {
  return countMissing(countLetters(text.replace(OWN_WORDS, '')), countLetters(from.join('\n')));
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
    ...front.authors.map((author) => author.name),
    ...body.map((block) => block.text),
  ].join('\n');
}
