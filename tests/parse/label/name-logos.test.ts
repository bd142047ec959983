import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Item } from '../../../src/parse/model/item.ts';
import { nameLogos } from '../../../src/parse/label/name-logos.ts';
import { locate } from '../../../src/parse/text/located.ts';

const COLUMNS = [{ name: '第1评论', logos: ['DIYIPINGLUN'] }];

const logo = (text: string, block = 1): Item => ({
  kind: 'furniture',
  reason: 'logotype',
  block,
  number: 1,
  text: locate(text, 0),
});
const head = (text: string, block: number, isLogo = false): Item => ({
  kind: 'head',
  block,
  number: 2,
  lines: [locate(text, 100)],
  level: 0,
  logo: isLogo,
});
const named = (items: readonly Item[]): string[] =>
  nameLogos(items, COLUMNS).flatMap((item) =>
    item.kind === 'head' && item.logo ? item.lines.map(({ text }) => text) : [],
  );

test('a logo of pinyin alone gets the name of its column', () => {
  assert.deepEqual(named([logo('DIYI PINGLUN')]), ['第1评论']);
});

test('with a letter or two misread, and a credit after it', () => {
  assert.deepEqual(named([logo('DIYIPIPINGLUN 栏目统筹:黄金凤')]), ['第1评论']);
});

test('other capitals are no column', () => {
  assert.deepEqual(named([logo('JIAXING'), logo('PINGHU RIBAO')]), []);
});

test('a name that stands on the page comes first', () => {
  assert.deepEqual(named([logo('DIYI PINGLUN'), head('第1评论', 1, true)]), ['第1评论']);
  assert.deepEqual(named([logo('DIYI PINGLUN'), head('第1评论', 7)]), []);
  assert.deepEqual(named([logo('DIYI PINGLUN'), head('一家之言', 1, true)]), ['一家之言']);
});
