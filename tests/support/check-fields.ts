import assert from 'node:assert/strict';
import type { Article, ParsedPage } from '../../src/parse/types.ts';
import { FIELDS, type Field } from '../../src/schema/entry.ts';
import { authorNames, entriesOf, repairsOf, supplied } from './check-account.ts';
import { missingLetters, ownWords } from './letters.ts';

/** Words that say what a field is, and are not printed with it. */
const LABELS: Readonly<Partial<Record<Field, string>>> = {
  editorsNote: '编者按的话前后开栏语注編開欄語註後話',
  continuedTo: '下转第版轉',
};

/**
 * Asserts that every letter of a field is entered for that field in the ledger, and that every
 * letter so entered is printed in it. The parser's repairs may make them differ.
 */
export function checkFields({ articles, ledger }: ParsedPage): void {
  for (const article of articles) {
    const { id } = article.front;
    const own = entriesOf(ledger, id);
    const repairs = repairsOf(ledger, id);
    for (const field of FIELDS) {
      const entered = own.filter((entry) => entry.field === field).map((entry) => entry.text);
      const printed = printedIn(article, field);
      const invented = missingLetters(printed, [
        ...entered,
        ...repairs.map((repair) => repair.printed),
        ...(field === 'column' ? supplied(article, ledger) : []),
        ...ownWords(printed),
      ]);
      assert.equal(invented, '', `${id}: \`${field}\` has letters of no entry: \`${invented}\``);
      // A byline states one role for many names.
      if (field === 'authors') continue;
      const lost = missingLetters(entered.join('\n'), [
        printed,
        LABELS[field] ?? '',
        ...repairs.map((repair) => repair.dump),
      ]);
      assert.equal(lost, '', `${id}: \`${field}\` has not all letters of its entries: \`${lost}\``);
    }
  }
}

function printedIn({ front, body }: Article, field: Field): string {
  switch (field) {
    case 'authors':
      return authorNames(front).join('\n');
    case 'paragraph':
    case 'subhead':
      return body
        .filter((block) => block.kind === field)
        .map((block) => block.text)
        .join('\n');
    default:
      return String(front[field] ?? '');
  }
}
