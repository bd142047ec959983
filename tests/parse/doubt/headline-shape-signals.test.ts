import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headlineShapeSignals } from '../../../src/parse/doubt/headline-shape-signals.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { locatedArticle } from '../../support/located-article.ts';
import { signalPage } from '../../support/signal-page.ts';

const codes = (kicker: string, title: string, from: number): string[] => {
  const article = locatedArticle({ kicker: locate(kicker, 0), title: locate(title, from) });
  return headlineShapeSignals(
    article,
    signalPage([article], () => 3),
  ).map(({ code }) => code);
};

test('two short lines of one width may be halves of one title', () => {
  assert.deepEqual(codes('渔港新码头', '昨日已投用', 10), ['headline-halves']);
  assert.deepEqual(codes('渔港新码头渔港新码头新码头', '昨日已投用昨日已投用昨日投用', 10), []);
});

test('lines between which other text stands are scattered', () => {
  assert.ok(codes('渔港新码头', '昨日已投用', 200).includes('headline-scattered'));
  assert.ok(!codes('渔港新码头', '昨日已投用', 10).includes('headline-scattered'));
});
