import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  correctionRepairs,
  enterCorrections,
} from '../../../src/parse/account/corrections/enter-corrections.ts';
import { Account } from '../../../src/parse/account/account.ts';
import { locateCorrections } from '../../../src/parse/dump/locate-corrections.ts';
import { indexLines } from '../../../src/parse/text/line-index.ts';
import { locate } from '../../../src/parse/text/located.ts';
import type { Correction } from '../../../src/schema/correction.ts';

const DUMP = '平湖日扳今年早稻晚稻\n广告丰收';
const CORRECTIONS: Correction[] = [
  { at: { quote: '日扳' }, replace: '日报', why: '印刷不清', date: '2026-03-01' },
  { at: { quote: '广告' }, drop: true },
  { at: { quote: '丰收' }, paragraph: true },
];
const NOTHING = { sets: new Map(), changes: [], classes: [], losses: [], problems: [] };
const edits = {
  amendments: locateCorrections(DUMP, CORRECTIONS),
  corrected: { ...NOTHING, articles: [] },
};

test('what corrections take out is held under their numbers', () => {
  const account = new Account(DUMP, indexLines(DUMP));
  enterCorrections(account, edits);
  const held = [3, 11].map((offset) => account.ownerOf(offset));
  assert.deepEqual(held, [
    { use: 'replaced', reason: 'correction', correction: 1 },
    { use: 'furniture', reason: 'correction', correction: 2 },
  ]);
});

test('each is told as a repair, with its article, why, and when', () => {
  const account = new Account(DUMP, indexLines(DUMP));
  account.enter(locate('平湖日', 0), { use: 'article', article: 'a', field: 'title' });
  account.enter(locate('丰收', 13), { use: 'article', article: 'b', field: 'paragraph' });
  const page = { ...indexLines(DUMP), dump: DUMP, corrections: CORRECTIONS };
  const repairs = correctionRepairs(edits, account, [], () => undefined, page);
  assert.deepEqual(
    repairs.map(({ line, dump, printed, note, article }) => [line, dump, printed, note, article]),
    [
      [1, '日扳', '日报', '印刷不清', 'a'],
      [2, '广告', '', undefined, undefined],
      [
        2,
        '平湖日扳今年早稻晚稻\n广告丰收'.slice(1),
        '湖日扳今年早稻晚稻\n广告¶丰收',
        undefined,
        'b',
      ],
    ],
  );
  assert.deepEqual(
    repairs.map(({ date }) => date),
    ['2026-03-01', undefined, undefined],
  );
  assert.deepEqual(
    repairs.map(({ correction }) => correction),
    [1, 2, 3],
  );
});
