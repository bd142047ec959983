import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_MARK, quoteCosts } from '../../../src/parse/text/quote-costs.ts';

const CONTEXT = { unbalanced: 5 };

test('a text without a mark ends as it begins', () => {
  assert.deepEqual(quoteCosts('平湖', CONTEXT), NO_MARK);
});

test('marks that say which way they stand cost nothing as they stand', () => {
  const [outOut, outIn, inOut, inIn] = quoteCosts('他说“好', CONTEXT);
  assert.deepEqual([outOut, outIn], [Infinity, 0]);
  assert.deepEqual([inOut, inIn], [Infinity, 5], 'it opens what is open: one is lost');
  assert.equal(quoteCosts('“好”', CONTEXT)[0], 0);
  assert.equal(quoteCosts('好”', CONTEXT)[2], 0);
});

test('what stands around a straight mark tells which way it stands', () => {
  const [, opens] = quoteCosts('他说:"好', CONTEXT);
  const [closes] = quoteCosts('他说:"好', { ...CONTEXT, unbalanced: 0 });
  assert.ok(opens < closes);
});

test('a mark that cannot stand at an edge costs as much as is said', () => {
  const plain = quoteCosts('”好', CONTEXT)[2];
  assert.equal(quoteCosts('”好', { ...CONTEXT, atEdge: 7 })[2], plain + 7);
});
