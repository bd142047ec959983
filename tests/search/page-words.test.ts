import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valueInWords } from '../../src/search/page/filter-words.ts';
import { missingWords, statusOf } from '../../src/search/page/status.ts';
import type { Query } from '../../src/search/query.ts';

const query: Query = { words: '独山港镇', filters: {} };
const none = { total: 0, hits: 0, failed: [] };

test('the status tells how many articles and how many hits', async () => {
  assert.equal(
    await statusOf(query, { total: 12, hits: 31, failed: [] }),
    '“独山港镇”共12篇，31处',
  );
  const filtered: Query = { words: '', filters: { year: '2025' } };
  assert.equal(await statusOf(filtered, { total: 7, hits: 0, failed: [] }), '所选范围共7篇');
});

test('where nothing is found the status says what may help', async () => {
  assert.match(await statusOf(query, none), /^没有找到“独山港镇”。.*少写几个字/);
  assert.match(await statusOf({ ...query, filters: { page: '2' } }, none), /去掉上面所选的一项/);
  // It would be a lie to say that the archive has no such words.
  assert.match(await statusOf(query, { ...none, failed: ['2023'] }), /没有取到的部分里也许有/);
});

test('what could not be fetched is named', () => {
  assert.equal(missingWords([], 0), '');
  assert.equal(missingWords(['2023'], 0), '2023年的索引没有取到，结果里没有这一段时间的文章。');
  assert.match(missingWords(['1990–1999'], 0), /^1990–1999年的索引.*没有这一段时间的文章。$/);
  assert.match(missingWords(['2023', '2025-08'], 0), /^2023年、2025年8月的.*没有这些时间的文章。$/);
  assert.equal(missingWords([], 3), '有3篇的文字没有取到。');
});

test('values of filters are said in words', () => {
  assert.equal(valueInWords('from', '2025-08-07'), '2025年8月7日起');
  assert.equal(valueInWords('page', '3'), '第3版');
  assert.equal(valueInWords('kind', 'feature'), '通讯');
  assert.equal(valueInWords('kind', 'constructor'), 'constructor');
});
