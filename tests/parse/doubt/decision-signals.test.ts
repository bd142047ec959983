import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decisionSignals } from '../../../src/parse/doubt/decision-signals.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { locatedArticle } from '../../support/located-article.ts';

const decide = (text: string, margin: number) => ({ text: locate(text, 0), margin });
const signals = (parts: Parameters<typeof locatedArticle>[0]) =>
  decisionSignals(locatedArticle(parts));

test('a close call is told by its line, a sure one is not', () => {
  const [signal, ...others] = signals({ breaks: [decide('今年以来', 9), decide('码头投用', 0.5)] });
  assert.equal(signal?.code, 'close-break');
  assert.deepEqual(signal.args, ['码头投用']);
  assert.deepEqual(others, []);
  assert.deepEqual(signals({ breaks: [decide('今年以来', 20)] }), []);
});

test('a line between two ends of sentences may be a paragraph of its own', () => {
  const breaks = [decide('今年以来。', 9), decide('码头投用。', 0.5)];
  assert.deepEqual(
    signals({ breaks }).map(({ code }) => code),
    ['close-break', 'lone-line'],
  );
});

test('each line more may be another headline’s', () => {
  const strength = (count: number): number | undefined =>
    signals({ heads: Array.from({ length: count }, () => decide('码头', 20)) })[0]?.strength;
  assert.deepEqual([strength(1), strength(2), strength(9)], [undefined, 0.25, 1]);
});
