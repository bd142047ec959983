import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDaysAhead } from '../../../src/parse/account/date/find-days-ahead.ts';

const ahead = (text: string) => findDaysAhead(text).map(({ says }) => says);

test('a day that is still to come is told, as well as the text knows it', () => {
  assert.deepEqual(ahead('大会将于6月1日召开'), [{ kind: 'ahead', month: 6, day: 1 }]);
  assert.deepEqual(ahead('6月7日将举行'), [{ kind: 'ahead', month: 6, day: 7 }]);
  assert.deepEqual(ahead('预计9月中旬完工'), [{ kind: 'ahead', month: 9, day: 20 }]);
  assert.deepEqual(ahead('计划2026年5月底'), [{ kind: 'ahead', year: 2026, month: 5 }]);
});

test('what was planned once, or is no day, is not', () => {
  for (const text of ['原计划5月底', '6月1日召开', '将于13月1日', '6月7日将军']) {
    assert.deepEqual(ahead(text), [], text);
  }
});

test('the words stand where they are found', () => {
  const [found] = findDaysAhead('大会将于6月1日召开');
  assert.deepEqual([found?.at, found?.length], [2, '将于6月1日'.length]);
});
