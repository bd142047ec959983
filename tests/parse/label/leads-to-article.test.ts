import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadsToArticle, leadsToCaption } from '../../../src/parse/label/leads-to-article.ts';
import { bylineOf, unitOf } from '../../support/units.ts';

const HEAD = unitOf('渔港新码头投用');
const TEXT = unitOf('昨天上午，渔港新码头投用。');

test('short lines lead to a byline of an article', () => {
  assert.ok(leadsToArticle([HEAD, HEAD, bylineOf('记者', '王强')], 0));
  assert.ok(leadsToArticle([HEAD, unitOf('丰收', { level: 1 })], 0));
  assert.ok(!leadsToArticle([HEAD, TEXT, bylineOf('记者', '王强')], 0), 'text stands between');
  assert.ok(!leadsToArticle([HEAD, bylineOf('摄影', '王强')], 0), 'it is a caption’s');
  assert.ok(!leadsToArticle([HEAD], 0));
});

test('a short line above a text with a photo credit is a caption’s headline', () => {
  assert.ok(leadsToCaption([HEAD, TEXT, bylineOf('摄影', '王强')], 0));
  assert.ok(!leadsToCaption([HEAD, TEXT, bylineOf('记者', '王强')], 0));
  assert.ok(!leadsToCaption([HEAD, HEAD, bylineOf('摄影', '王强')], 0));
  assert.ok(!leadsToCaption([unitOf('渔港，'), TEXT, bylineOf('摄影', '王强')], 0));
});
