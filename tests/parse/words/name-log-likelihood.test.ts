import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameLogLikelihood } from '../../../src/parse/words/name-log-likelihood.ts';

const likelihood = (name: string): number => nameLogLikelihood(name) ?? -Infinity;

test('a usual name is likelier than a rare one, and that than words of grammar', () => {
  assert.ok(likelihood('王建国') > likelihood('王鼐龘'));
  assert.ok(likelihood('王鼐龘') > likelihood('王的了'));
  assert.ok(likelihood('王伟') > likelihood('褚伟'), 'by the surname');
});

test('a name may begin with two surnames, or with a compound one', () => {
  assert.ok(likelihood('王李子涵') > -Infinity);
  assert.ok(likelihood('欧阳建国') > likelihood('王李子涵'));
});

test('without a surname at its head there is no name, nor with more letters than a name has', () => {
  for (const text of ['的建国', '王', '', '王建国家']) {
    assert.equal(nameLogLikelihood(text), undefined, text);
  }
});
