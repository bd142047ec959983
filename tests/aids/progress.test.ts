import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PROGRESS_KEY, readPlaces, rememberRead } from '../../src/aids/progress/kept-progress.ts';
import { readArticlePath, readIssueDay } from '../../src/aids/article-links.ts';
import { MemoryStorage } from './memory-storage.ts';

test('articles that were read are remembered by issue, a hundred of them', () => {
  const kept = new MemoryStorage();
  for (let at = 0; at < 120; at++) rememberRead(kept, `day-${at}`, 'p1/1');
  rememberRead(kept, 'day-119', 'p1/2');
  rememberRead(kept, 'day-119', 'p1/2');
  assert.deepEqual([...readPlaces(kept, 'day-119')], ['p1/1', 'p1/2']);
  assert.equal(readPlaces(kept, 'day-0').size, 0);
  assert.equal(readPlaces(kept, 'day-20').size, 1);
});

test('what is kept and is none counts as nothing', () => {
  const kept = new MemoryStorage();
  for (const text of ['{', '7', '[[1,2]]', '[["day",[3]]]', 'null']) {
    kept.setItem(PROGRESS_KEY, text);
    assert.equal(readPlaces(kept, 'day').size, 0, text);
  }
});

test('an address tells its issue and article, and no other does', () => {
  const path = '/daily/issues/2025-08-27/p1/11-35/';
  assert.deepEqual(readArticlePath(path), { day: '2025-08-27', place: 'p1/11-35' });
  for (const other of [
    '/issues/2025-08-27/p1/',
    '/issues/2025-08-27/p1/ledger/',
    '/issues/2025/',
  ]) {
    assert.equal(readArticlePath(other), undefined, other);
  }
  assert.equal(readIssueDay('/daily/issues/2025-08-27/p1/'), '2025-08-27');
  assert.equal(readIssueDay('/daily/issues/2025/08/'), undefined);
});
