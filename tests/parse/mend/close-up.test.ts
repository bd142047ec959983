import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeUp } from '../../../src/parse/mend/close-up.ts';
import { blockOf, linesOf } from '../../support/blocks-of.ts';

test('spaces between Chinese characters and marks go, those beside letters stay', () => {
  assert.deepEqual(linesOf(closeUp([blockOf('平 湖 ， 新 闻', '用 WiFi 上网')])), [
    '平湖，新闻',
    '用 WiFi 上网',
  ]);
});

test('characters keep their places', () => {
  assert.deepEqual(closeUp([blockOf('平 湖')])[0]?.lines[0]?.text.at, [0, 2]);
});
