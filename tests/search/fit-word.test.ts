import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { soundTable } from '../../src/search/index-build/sound-table.ts';
import { fitWord } from '../../src/search/suggest/fit-word.ts';
import { readTyped, wordPlaces } from '../../src/search/suggest/read-typed.ts';
import { openSounds } from '../../src/search/suggest/sounds.ts';

const SOUNDS = openSounds(
  soundTable('独山岗港镇真三大仲中重旭续冬东平湖胡福南兰仓昌新兴西安先经济线下呒'),
);
const WORDS: Record<string, string> = {
  独山港镇: 'du shan gang zhen',
  仲旭东: 'zhong xu dong',
  平湖: 'ping hu',
  新仓: 'xin cang',
  南湖: 'nan hu',
  西安: 'xi an',
  '5g': '5 g',
};

function fits(typed: string, text: string, at = 0) {
  const syllables = WORDS[text]?.split(' ') ?? [];
  return fitWord(readTyped(typed, SOUNDS), at, { text, syllables, articles: 1 });
}

const CASES: [typed: string, word: string, likeness: string | undefined][] = [
  ['平湖', '平湖', 'exact'],
  ['pinghu', '平湖', 'exact'],
  ['平hu', '平湖', 'exact'],
  ["xi'an", '西安', 'exact'],
  ['5g', '5g', 'exact'],
  ['独山岗镇', '独山港镇', 'same-sound'],
  ['独山港真', '独山港镇', 'same-sound'],
  ['中续冬', '仲旭东', 'same-sound'],
  ['重旭东', '仲旭东', 'same-sound'],
  ['中xudong', '仲旭东', 'same-sound'],
  ['独三港镇', '独山港镇', 'near-sound'],
  ['兰湖', '南湖', 'near-sound'],
  ['兴昌', '新仓', 'near-sound'],
  ['lanhu', '南湖', 'near-sound'],
  ['大山港镇', '独山港镇', 'one-off'],
  ['独山镇', '独山港镇', 'one-off'],
  ['独山港大镇', '独山港镇', 'one-off'],
  ['独港山镇', '独山港镇', 'one-off'],
  ['镇山港独', '独山港镇', undefined],
  ['独山大大', '独山港镇', undefined],
  // Of two characters one alone says too little.
  ['平福', '平湖', undefined],
  ['pingfu', '平湖', undefined],
];

for (const [typed, word, likeness] of CASES) {
  test(`${typed} and ${word}: ${likeness ?? 'not alike'}`, () => {
    const end = readTyped(typed, SOUNDS).units.length;
    assert.equal(fits(typed, word).find(({ to }) => to === end)?.likeness, likeness);
  });
}

test('a word is found in the midst, and ends where its stretch ends', () => {
  assert.deepEqual(fits('大平胡镇', '平湖', 1), [{ to: 3, likeness: 'same-sound', changes: 1 }]);
  assert.deepEqual(fits('大pinghu镇', '平湖', 1), [{ to: 7, likeness: 'exact', changes: 0 }]);
  assert.deepEqual(fits('平湖pinghu', '平湖', 2), [{ to: 8, likeness: 'exact', changes: 0 }]);
});

const PLACES: [typed: string, places: number[]][] = [
  ['平湖', [0, 1]],
  ['xian', [0, 2]],
  ["xi'an", [0, 2]],
  ['xi an', [0, 2]],
  ['xianxia', [0, 2, 4, 6]],
  ['平湖jingji', [0, 1, 2, 6]],
  ['zxd', []],
  ['n', []],
];

for (const [typed, places] of PLACES) {
  test(`in ${typed} words may begin at ${places.join(', ') || 'no place'}`, () => {
    const sounds = openSounds({
      main: { xi: '西', an: '安', xian: '先', xia: '下', jing: '经', ji: '济', a: '啊', n: '嗯' },
      other: {},
    });
    assert.deepEqual(wordPlaces(readTyped(typed, sounds)), places);
  });
}

test('what is read never goes beyond what was typed, whatever it is', () => {
  const unit = fc.constantFrom(
    '平',
    '湖',
    'x',
    'i',
    'a',
    'n',
    ' ',
    "'",
    '-',
    '，',
    '5',
    '魑',
    'ü',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
      const typed = readTyped(units.join(''), SOUNDS);
      assert.equal(typed.readings.length, typed.units.length);
      typed.readings.forEach((readings, at) => {
        for (const { to } of readings) assert.ok(to > at && to <= typed.units.length);
      });
      for (const place of wordPlaces(typed)) assert.ok(typed.units[place] !== undefined);
    }),
  );
});
