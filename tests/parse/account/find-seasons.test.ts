import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSeasons } from '../../../src/parse/account/date/find-seasons.ts';

const names = (text: string): string[] => findSeasons(text).map(({ says }) => says.name);

test('field work is present where it is named, a feast where words say so', () => {
  assert.deepEqual(names('田里一片春耕景象'), ['春耕']);
  assert.deepEqual(names('正值春节，游客不断'), ['春节']);
  assert.deepEqual(names('春节假期，游客不断'), ['春节']);
  assert.deepEqual(names('老人说起春节的菜'), []);
});

test('a season of another time is not', () => {
  for (const text of ['去年春耕', '从春耕到秋收', '为秋收打下基础', '春节以来']) {
    assert.deepEqual(names(text), [], text);
  }
});

test('the year that stands with it is told', () => {
  assert.equal(findSeasons('2025年春耕')[0]?.says.year, 2025);
});
