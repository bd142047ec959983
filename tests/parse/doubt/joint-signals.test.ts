import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jointMargin } from '../../../src/parse/doubt/joint-margin.ts';
import { jointSignals } from '../../../src/parse/doubt/joint-signals.ts';
import { concat, locate } from '../../../src/parse/text/located.ts';
import { locatedArticle } from '../../support/located-article.ts';
import { signalPage } from '../../support/signal-page.ts';

const codes = (from: number, worth: number): string[] => {
  const text = concat([locate('今年全市招', 0), locate('商不停。', from)]);
  const article = locatedArticle({ body: [{ kind: 'paragraph', text }] });
  return jointSignals(
    article,
    signalPage([article], () => worth),
  ).map(({ code }) => code);
};

test('texts that the dump has apart are joined loosely where their words hardly go on', () => {
  assert.deepEqual(codes(40, -4), ['loose-joint']);
  assert.deepEqual(codes(5, -4), [], 'they stand on end');
});

test('the better a seam, the farther the two are from being told apart', () => {
  assert.ok(jointMargin(2) > jointMargin(-2));
});
