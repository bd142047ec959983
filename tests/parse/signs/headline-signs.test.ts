import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  hasSign,
  HEADLINE_SIGNS,
  LONGEST_HEAD,
  weighSigns,
  type HeadlineSign,
} from '../../../src/parse/signs/headline-signs.ts';

/** For each sign a text that shows it. */
const SHOWN: Record<HeadlineSign, string> = {
  stop: '渔民称便。昨天',
  punctuated: '渔港投用，渔民称便',
  sentence: '渔民称便。',
  call: '渔港投用了！',
  pause: '渔港投用，',
  opener: '渔港“',
  bound: '渔港的',
  dangling: '渔港和',
  unfinished: '会议要求全市企业',
  amid: '，渔港投用',
  clause: '据介绍，渔港投用',
  openingWord: '为了渔港',
  openMark: '“渔港投用',
  oddMarks: '渔港”投用',
  ratherLong: '渔'.repeat(16),
  long: '渔'.repeat(21),
  tooLong: '渔'.repeat(LONGEST_HEAD + 1),
};

test('each sign is shown by a text, and none by a plain headline', () => {
  for (const [sign, text] of Object.entries(SHOWN) as [HeadlineSign, string][]) {
    assert.ok(HEADLINE_SIGNS[sign](text), sign);
    assert.ok(!HEADLINE_SIGNS[sign]('渔港新码头投用'), sign);
  }
});

test('signs are weighed together', () => {
  assert.ok(hasSign('渔港投用，', 'stop', 'pause') && !hasSign('渔港投用', 'stop', 'pause'));
  assert.equal(weighSigns('渔港投用，', { pause: -2, punctuated: -0.5, call: 7 }), -2.5);
  assert.equal(weighSigns('渔港投用', { pause: -2, call: 7 }), 0);
});
