import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { limitSeam, MOST_SEAM, seamScorer } from '../../../src/parse/words/seam-scorer.ts';

const score = seamScorer([]);

test('a word that goes on speaks for a seam, two cut words speak against', () => {
  assert.ok(score('加快发展经', '济社会') > 0);
  assert.ok(score('加快发展经', '济社会') > score('加快发展经', '的社会'));
  assert.ok(score('会议强调', '的') < score('会议强', '调要'));
});

test('nothing goes on in a mark that closes nothing, nor a number in a word', () => {
  assert.ok(score('今年', '，平湖') > 0);
  assert.ok(score('今年。', '，平湖') < 0);
  assert.ok(score('投资5', '亿元') > score('投资5', '会议'));
  assert.ok(score('使用Wi', 'Fi') > 0);
});

test('a name goes on after its surname', () => {
  assert.ok(score('昨天，王', '建国说') > score('昨天，王', '建国'));
});

test('an empty side says nothing, and what stands elsewhere on the page says more', () => {
  assert.equal(score('', '平湖'), 0);
  assert.equal(score('平湖', ''), 0);
  const learnt = seamScorer(['当湖街道的溪漪埭，']);
  assert.ok(learnt('当湖街道的溪', '漪埭') > score('当湖街道的溪', '漪埭'));
});

test('a limited seam says what the seam says, and no more than its limit', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.double({ min: 0.1, max: 9 }), (score, most) => {
      const limited = limitSeam(() => score, most)('左', '右');
      if (Math.abs(score) <= most) assert.equal(limited, score);
      else assert.equal(limited, Math.sign(score) * most);
    }),
  );
  assert.equal(limitSeam(() => Infinity)('左', '右'), MOST_SEAM);
});
