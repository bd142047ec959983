import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepsPlaces } from '../../../src/parse/columns/keeps-places.ts';
import { splitLines } from '../../../src/parse/text/line.ts';
import { locate } from '../../../src/parse/text/located.ts';

const keeps = (text: string): boolean => keepsPlaces(splitLines(locate(text, 0)));

test('wide gaps inside lines keep columns in their places', () => {
  assert.ok(keeps('今年以来        全市招商\n'.repeat(3)));
  assert.ok(keeps('            全市招商\n'.repeat(3)));
});

test('narrow gaps do not, nor few wide ones', () => {
  assert.ok(!keeps('今年以来 全市招商\n'.repeat(9)));
  assert.ok(!keeps('今年以来        全市招商\n'.repeat(2)));
  assert.ok(!keeps('今年以来        全市\n'.repeat(3) + '今年以来\n'.repeat(300)));
});
