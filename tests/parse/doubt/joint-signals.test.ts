import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jointSignals } from '../../../src/parse/doubt/joint-signals.ts';
import { tellJoints } from '../../../src/parse/doubt/tell-joints.ts';
import { riskOf } from '../../../src/parse/model/decision.ts';
import { concat, locate, type Located } from '../../../src/parse/text/located.ts';
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

test('of some joints the worst is told, and the more the worse their words go on', () => {
  const texts = ['今年全市招', '商不停，', '春耕开始了。'].map((text, i) => locate(text, 10 * i));
  const [first, second, third] = texts as [Located, Located, Located];
  const tellAt = (worths: readonly number[]) =>
    tellJoints(
      'line-seam',
      [
        [first, second],
        [second, third],
      ],
      (left) => (left === first.text ? (worths[0] ?? 0) : (worths[1] ?? 0)),
      riskOf,
    )[0];
  const [well, badly] = [tellAt([2, -2]), tellAt([2, -4])];
  assert.deepEqual([badly?.text, badly?.args], [third, [second.text, third.text]]);
  assert.ok((badly?.strength ?? 0) > (well?.strength ?? 1));
  assert.deepEqual(
    tellJoints('line-seam', [], () => 0, riskOf),
    [],
  );
});
