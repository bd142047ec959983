import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fitPinyin } from '../../src/search/suggest/match-pinyin.ts';
import { readPinyin } from '../../src/search/suggest/read-pinyin.ts';

const READ: [typed: string, stretches: string[] | undefined][] = [
  ['pinghu', ['pinghu']],
  ['ping hu', ['ping', 'hu']],
  ["xi'an", ['xi', 'an']],
  ['píng hú', ['ping', 'hu']],
  ['ping2hu2', ['pinghu']],
  ['lüse', ['lvse']],
  ['lu:se', ['lvse']],
  ['lǜsè', ['lvse']],
  ['xvdong', ['xudong']],
  ['平湖', undefined],
  ['pinghu平湖', undefined],
  ['g60', undefined],
  ['5.5', undefined],
  ['', undefined],
  ['-', undefined],
];

for (const [typed, stretches] of READ) {
  test(`\`${typed}\` is ${stretches ? `pinyin, ${stretches.join(' ')}` : 'no pinyin'}`, () => {
    assert.deepEqual(readPinyin(typed), stretches);
  });
}

const ZHONG_XU_DONG = ['zhong', 'xu', 'dong'];
const FITS: [stretches: string[], fit: string | undefined][] = [
  [['zhongxudong'], 'whole'],
  [['zhong', 'xu', 'dong'], 'whole'],
  [['zhongxud'], 'begun'],
  [['zxd'], 'initials'],
  [['zhxd'], 'initials'],
  [['z', 'x', 'd'], 'initials'],
  [['zhongxdong'], 'initials'],
  [['zx'], undefined],
  [['zhong', 'xudo', 'ng'], undefined],
  [['zhongx', 'udong'], undefined],
  [['zhongxudongs'], undefined],
  [['xudong'], undefined],
];

for (const [stretches, fit] of FITS) {
  test(`\`${stretches.join(' ')}\` fits 仲旭东: ${fit ?? 'not'}`, () => {
    assert.equal(fitPinyin(stretches, ZHONG_XU_DONG), fit);
  });
}

test('a beginning of every syllable always fits, however it is parted', () => {
  const syllable = fc.constantFrom('ping', 'hu', 'xi', 'an', 'xian', 'e', 'zhuang', 'lv', 'nan');
  const begun = syllable.chain((whole) =>
    fc.integer({ min: 1, max: whole.length }).map((end) => ({ whole, typed: whole.slice(0, end) })),
  );
  fc.assert(
    fc.property(fc.array(begun, { minLength: 1, maxLength: 6 }), (word) => {
      const syllables = word.map(({ whole }) => whole);
      const typed = word.map((one) => one.typed);
      assert.ok(fitPinyin(typed, syllables), 'parted');
      assert.ok(fitPinyin([typed.join('')], syllables), 'in one stretch');
      assert.equal(fitPinyin(syllables, syllables), 'whole');
    }),
  );
});
