import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clearMasthead, collectMasthead } from '../../../src/parse/label/clear-masthead.ts';
import type { Furniture, Item } from '../../../src/parse/model/item.ts';
import { locate } from '../../../src/parse/text/located.ts';
import type { Masthead } from '../../../src/schema/ledger.ts';
import { bodyOf, headOf } from '../../support/items.ts';

const dated = (masthead: Masthead = { date: '2025-08-27' }): Furniture => ({
  ...{
    kind: 'furniture',
    block: 0,
    number: 1,
    text: locate('2025年8月27日', 0),
    reason: 'masthead',
  },
  masthead,
});
const kinds = (...items: Item[]): string[] => clearMasthead(items).map(({ kind }) => kind);
const TITLE = headOf(['渔港新码头投用']);
const TEXT = bodyOf(['昨天上午。']);

test('what stands above the date is the paper’s name, and no headline', () => {
  assert.deepEqual(kinds(headOf(['平湖日报']), dated(), TITLE, TEXT), [
    ...['furniture', 'furniture', 'head', 'body'],
  ]);
  assert.deepEqual(kinds(dated(), headOf(['平湖版']), TITLE, TEXT)[1], 'furniture');
});

test('the only headline stays one, and so does what stands below text', () => {
  assert.deepEqual(kinds(headOf(['渔港新码头投用']), dated(), TEXT)[0], 'head');
  assert.deepEqual(kinds(TEXT, headOf(['平湖日报']), dated(), TITLE)[1], 'head');
});

test('the page’s name beside its date is none', () => {
  assert.deepEqual(kinds(TITLE, TEXT, headOf(['要闻·综合']), dated())[2], 'furniture');
  assert.deepEqual(kinds(TITLE, TEXT, headOf(['要闻·综合']), TEXT)[2], 'head');
});

test('a bare number near the day is the page’s, where it is the only one', () => {
  const bare = (text: string, number: number): Furniture => ({
    ...{ kind: 'furniture', block: 0, number, text: locate(text, 0), reason: 'page-number' },
  });
  assert.equal(collectMasthead([bare('7', 0), dated()]).page, 7);
  assert.equal(collectMasthead([dated(), bare('- 07 -', 3)]).page, 7);
  assert.equal(collectMasthead([dated(), bare('33', 200)]).page, undefined);
  assert.equal(collectMasthead([bare('7', 0), dated(), bare('8', 2)]).page, undefined);
  assert.equal(collectMasthead([bare('7', 0)]).page, undefined);
  assert.equal(collectMasthead([bare('7', 0), dated({ date: '2025-08-27', page: 2 })]).page, 2);
});

test('the first statement of each field holds', () => {
  const all = [dated(), dated({ date: '2025-08-28', page: 2 })];
  assert.deepEqual(collectMasthead(all), { date: '2025-08-27', page: 2 });
});
