import assert from 'node:assert/strict';
import { test } from 'node:test';
import { squeezeOf, squeezedWidth } from '../../../src/parse/text/squeezed-width.ts';

/** Full lines of a column of 13 squares, in which two marks share one square. */
const SQUEEZED = [
  '全市各镇街道和部门负责人共同参加',
  '会上，大家听取了关于新的一年，情况',
  '各镇街道、各有关部门、各村社区，都要',
  '今年以来各镇街道的项目推进都很快',
  '要抓好落实，要压实责任，要加强的督查',
  '新的项目开工以后工期抓得都很紧张',
  '老的厂房，旧的设备，都已经换了新的样',
  '一年之计在于春天大家都在抢抓工期',
];

test('marks take half a square where that makes the full lines of a column alike', () => {
  const share = squeezeOf(SQUEEZED);
  assert.ok(share < 1);
  const widths = SQUEEZED.map((line) => squeezedWidth(line, share));
  const plain = SQUEEZED.map((line) => squeezedWidth(line, 1));
  const spread = (all: number[]): number => Math.max(...all) - Math.min(...all);
  assert.ok(spread(widths) < spread(plain));
});

test('marks take a whole square where the lines are alike by it, or too few to tell', () => {
  const full = SQUEEZED.map((line) => line.replace(/[，、]/g, '的').slice(0, 13));
  assert.equal(squeezeOf(full), 1);
  assert.equal(squeezeOf(SQUEEZED.slice(0, 3)), 1);
});
