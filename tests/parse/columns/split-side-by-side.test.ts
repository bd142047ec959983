import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitSideBySide } from '../../../src/parse/columns/side-by-side/split-side-by-side.ts';
import { splitLines } from '../../../src/parse/text/line.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { seamScorer } from '../../../src/parse/words/seam-scorer.ts';

const LEFT = [
  '今年以来全市招商不停签',
  '约不断各镇街道加快推进',
  '重点工程经济社会发展取',
  '得了新的成绩各项指标位',
];
const RIGHT = [
  '昨天上午渔港新码头正式',
  '投用渔民卸货不用再排队',
  '码头全长二百米可以停靠',
  '三十条渔船比过去多一倍',
];

test('columns that stand side by side are read one after the other, with a blank line between', () => {
  const dump = LEFT.map((left, i) => `${left}        ${RIGHT[i] ?? ''}`).join('\n');
  const read = splitSideBySide(splitLines(locate(dump, 0)), seamScorer([]));
  assert.deepEqual(
    read.map(({ text }) => text.text),
    [...LEFT, '', ...RIGHT, ''],
  );
  const places = read.flatMap(({ text }) => text.at);
  assert.ok(
    places.every((place, i) => dump.charAt(place) === [...LEFT, ...RIGHT].join('').charAt(i)),
  );
});
