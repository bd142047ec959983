import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelParagraph } from '../../../src/parse/label/label-paragraph.ts';
import { bylineOf, labelledOf, unitOf } from '../../support/units.ts';

const SENTENCE = '昨天上午，渔港新码头正式投用。';

test('a stop makes body text, a byline below makes a headline', () => {
  assert.equal(labelParagraph([unitOf(SENTENCE)], 0, []), 'body');
  assert.equal(labelParagraph([unitOf('渔港新码头投用'), bylineOf('记者', '王强')], 0, []), 'head');
});

test('a heading is a headline unless it is too long', () => {
  assert.equal(labelParagraph([unitOf('渔港', { level: 1 })], 0, []), 'head');
  assert.equal(labelParagraph([unitOf('渔港'.repeat(60), { level: 1 })], 0, []), 'body');
});

test('what goes on in a sentence is text', () => {
  const before = [labelledOf('昨天上午，渔港新', 'body')];
  assert.equal(labelParagraph([unitOf('码头投用')], 0, before), 'body');
  assert.equal(labelParagraph([unitOf('码头投用')], 0, [labelledOf(SENTENCE, 'body')]), 'head');
});

test('above a jump line stand a story’s last words', () => {
  const jump = unitOf('（下转2版）', { kind: 'jump', page: 2 });
  assert.equal(labelParagraph([unitOf('渔港新码头投用'), jump], 0, []), 'body');
});
