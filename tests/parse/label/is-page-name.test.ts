import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPageName } from '../../../src/parse/label/is-page-name.ts';
import { headOf } from '../../support/items.ts';

test('one line of words for pages names the page', () => {
  for (const name of ['要闻', '要闻·综合', '综合新闻', '教育专版', ' 副刊 ']) {
    assert.ok(isPageName(headOf([name])), name);
  }
  for (const name of ['要闻速览', '平湖新闻', '']) assert.ok(!isPageName(headOf([name])), name);
  assert.ok(!isPageName(headOf(['要闻', '综合'])));
});
