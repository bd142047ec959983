import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountFor } from '../../../src/parse/account/account-for.ts';
import { correctFields } from '../../../src/parse/account/corrections/correct-fields.ts';
import { joinSheets } from '../../../src/parse/account/join-sheets.ts';
import { locateCorrections } from '../../../src/parse/dump/locate-corrections.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { locatedArticle, paragraphAt } from '../../support/located-article.ts';

const DUMP = '平湖日报\n渔港\n昨天上午，码头投用。\n无主';
const INPUT = {
  dump: 'a.txt',
  sha256: '0'.repeat(64),
  bytes: new Uint8Array(),
  date: '2025-08-27',
};
const article = locatedArticle({
  title: locate('渔港', 5),
  body: [paragraphAt(8, '昨天上午，码头投用。')],
  doubts: [{ code: 'no-byline', line: 3, args: [] }],
});

const amendments = locateCorrections(DUMP, []);
const joined = joinSheets(
  {
    ...{ dialect: 'plain-none', masthead: {}, rewritten: [], starts: [0, 5, 8, 19] },
    sheets: [
      {
        ...{ page: 2, articles: [article], repairs: [] },
        furniture: [
          {
            kind: 'furniture',
            block: 0,
            number: 1,
            text: locate('平湖日报', 0),
            reason: 'masthead',
          },
        ],
      },
    ],
  },
  undefined,
);
const named = joined.articles;
const { articles, ledger } = accountFor(
  INPUT,
  { text: DUMP, encoding: 'utf-8', faults: [] },
  joined,
  { named, amendments, corrected: correctFields(named, amendments) },
);

test('articles get their ids, their day and their lines of the dump', () => {
  const [only] = articles;
  assert.equal(only?.front.id, '2025-08-27-p2-3');
  assert.deepEqual(
    [only.front.date, only.front.page, only.front.doubts],
    ['2025-08-27', 2, ['no-byline']],
  );
  assert.deepEqual(ledger.articles, [only.front.id]);
  assert.deepEqual(only.front.source.lines, [[2, 3]]);
});

test('the ledger holds every character once, under its use', () => {
  assert.equal(ledger.entries.map(({ text }) => text).join(''), DUMP);
  const uses = ledger.entries.filter(({ text }) => text.trim() !== '');
  assert.deepEqual(
    uses.map(({ use, field, reason }) => [use, field ?? reason]),
    [
      ['furniture', 'masthead'],
      ['article', 'title'],
      ['article', 'paragraph'],
      ['dropped', 'unplaced'],
    ],
  );
});

test('each doubt becomes a finding of its article, and so does text that nobody holds', () => {
  assert.deepEqual(
    ledger.findings.map(({ code, line, article: id }) => [code, line, id]),
    [
      ['no-byline', 3, '2025-08-27-p2-3'],
      ['unplaced', 4, undefined],
    ],
  );
});
