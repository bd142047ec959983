import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withTexts } from '../../../src/parse/label/with-texts.ts';
import { EMPTY, locate } from '../../../src/parse/text/located.ts';
import { blockOf } from '../../support/blocks-of.ts';

test('lines get other texts, and those that are left empty go with their block', () => {
  const texts = [locate('渔港投用', 0), EMPTY, EMPTY];
  const blocks = withTexts([blockOf('渔港', '投用'), blockOf('。')], texts);
  assert.deepEqual(
    blocks.map(({ lines }) => lines.map(({ text }) => text.text)),
    [['渔港投用']],
  );
});
