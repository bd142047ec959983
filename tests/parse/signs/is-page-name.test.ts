import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPageName, PAGE_NAME_PATTERN } from '../../../src/parse/signs/is-page-name.ts';

test('a page is named by one to three words and nothing else', () => {
  for (const text of ['要闻', '要闻·综合', '综合新闻', '教育专版', '镇街', '要闻版']) {
    assert.ok(isPageName(text), text);
  }
  for (const text of ['要闻速递', '渔港新码头', '教育局', '']) assert.ok(!isPageName(text), text);
  assert.match('3 要闻', new RegExp(`${PAGE_NAME_PATTERN}$`, 'u'));
});
