import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAmidText, isRunning } from '../../../src/parse/label/is-amid-text.ts';
import { blockOf } from '../../support/blocks-of.ts';

const amid = (before: string, line: string, after = ''): boolean =>
  isAmidText(blockOf(before, line, after), 1, true);

test('a line in mid-sentence, as wide as those around, is text', () => {
  assert.ok(
    amid('昨天上午，记者从市新闻传', '媒中心了解到，热线电话开', '通以来，已有百余人来电。'),
  );
  assert.ok(
    amid('市民可以拨打这里的热线电', '话0573-85012345。'),
    'the last one ends its sentence',
  );
});

test('what follows the end of a sentence, is narrower, or is a notice, is none', () => {
  assert.ok(!amid('热线电话开通了。', '市民可拨打这一电话。'));
  assert.ok(!amid('昨天上午，记者从市新闻传', '媒中心', '通以来，已有百余人来电。'));
  assert.ok(
    !amid('昨天上午，记者从市新闻传', '新闻热线：0573-85012345', '媒中心了解到，热线电话开'),
  );
  assert.ok(!isAmidText(blockOf('甲，', '乙。'), 1, false), 'the block is no text');
});

test('a block of three lines with punctuation is text', () => {
  assert.ok(isRunning(blockOf('昨天，', '今年。', '平湖')));
  assert.ok(!isRunning(blockOf('昨天，', '今年。')));
  assert.ok(!isRunning(blockOf('昨天', '今年', '平湖，')));
});
