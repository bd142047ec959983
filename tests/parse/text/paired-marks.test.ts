import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  hasOpenMark,
  readBrackets,
  readPairedMarks,
} from '../../../src/parse/text/paired-marks.ts';

test('a text tells what it leaves open and what it closes', () => {
  assert.equal(readPairedMarks('他说：“观看《百').open, '《');
  assert.equal(readPairedMarks('人坑》时，有人说“好”').closes, '《');
  assert.equal(readBrackets('他说：“观看').open, undefined);
  assert.ok(hasOpenMark('“一号开放工程'));
  assert.ok(!hasOpenMark('“一号开放工程”（平湖）'));
});

test('marks of one kind stand one after the other', () => {
  assert.deepEqual([...readPairedMarks('“甲”和“乙（丙）”').odd], []);
  assert.deepEqual([...readPairedMarks('“甲“乙”丙”', '“').odd], ['“']);
  assert.deepEqual([...readPairedMarks('甲）乙《丙').odd], ['（', '《']);
});
