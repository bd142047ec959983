import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datePage } from '../../../src/parse/account/date/date-page.ts';
import type { PageInput } from '../../../src/parse/types.ts';

const input = (date?: string): PageInput => ({
  ...{ dump: 'a.txt', sha256: '', bytes: new Uint8Array(), evidence: ['编辑所见'] },
  ...(date === undefined ? {} : { date }),
});

test('the editor’s word wins over the masthead, and it is told where they disagree', () => {
  const { known, doubts } = datePage(input('2025-08-28'), { date: '2025-08-27' }, 3);
  assert.deepEqual(known, {
    ...{ day: '2025-08-28', date: '2025-08-28', dateFrom: 'editor', evidence: ['编辑所见'] },
  });
  assert.deepEqual(doubts, [
    { code: 'date-disagrees', line: 3, args: ['2025-08-27', '2025-08-28'] },
  ]);
  assert.deepEqual(datePage(input('2025-08'), { date: '2025-08-27' }, 3).doubts, []);
});

test('without a word of his the masthead tells, and is checked', () => {
  const { known, doubts } = datePage(input(), { date: '2025-08-27', weekday: '星期四' }, 3);
  assert.equal(known.dateFrom, 'masthead');
  assert.equal(known.day, '2025-08-27');
  assert.deepEqual(
    doubts.map(({ code }) => code),
    ['weekday-disagrees'],
  );
});

test('where both are silent the articles tell', () => {
  const articles = [['码头投用', '2025年8月26日，渔港新码头投用。']];
  const { known, doubts } = datePage(input(), {}, 3, articles);
  assert.equal(known.dateFrom, 'estimate');
  assert.equal(known.day, '2025-08-27');
  assert.deepEqual(
    doubts.map(({ code }) => code),
    ['date-estimated'],
  );
  assert.deepEqual(datePage(input(), {}, 3, []).known, { evidence: ['编辑所见'] });
});
