import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMastheadTops } from '../../../src/parse/dump/find-masthead-tops.ts';
import { splitLines } from '../../../src/parse/text/line.ts';
import { locate } from '../../../src/parse/text/located.ts';

const TEXT = '今年以来，全市招商不停、签约不断。\n'.repeat(8);
const masthead = (page: number): string => `2025年8月27日 星期三 第${String(page)}版\n`;

/** The numbers of the lines at which another page begins. */
function topsOf(dump: string): number[] {
  return [...findMastheadTops(splitLines(locate(dump, 0)))].map(({ number }) => number);
}

test('a masthead that states another page begins it', () => {
  assert.deepEqual(topsOf(masthead(1) + TEXT + masthead(2) + TEXT), [10]);
});

test('the same page stated again begins none, nor one right below the other', () => {
  assert.deepEqual(topsOf(masthead(1) + TEXT + masthead(1) + TEXT), []);
  assert.deepEqual(topsOf(`${masthead(1)}平湖\n${masthead(2)}${TEXT}`), []);
});

test('where the first page has no masthead at its top nothing is told', () => {
  assert.deepEqual(topsOf(TEXT + masthead(2) + TEXT), []);
  assert.deepEqual(topsOf(TEXT), []);
});

test('a heading right above a masthead belongs to its page', () => {
  assert.deepEqual(topsOf(`${masthead(1)}${TEXT}# 平湖日报\n${masthead(2)}${TEXT}`), [10]);
});
