import assert from 'node:assert/strict';
import { test } from 'node:test';
import { soundTable } from '../../src/search/build/sound-table.ts';
import { likenessOf } from '../../src/search/suggest/sounds-alike.ts';
import { readingsOf } from '../../src/search/suggest/word-table.ts';

const readings = readingsOf(soundTable('独山岗港镇真山三大仲中重旭续冬东平湖胡福南兰仓昌新兴'));
const SOUNDS: Record<string, string> = {
  独山港镇: 'du shan gang zhen',
  仲旭东: 'zhong xu dong',
  平湖: 'ping hu',
  新仓: 'xin cang',
  南湖: 'nan hu',
};

const CASES: [typed: string, word: string, likeness: string | undefined][] = [
  ['独山岗镇', '独山港镇', 'same-sound'],
  ['独山港真', '独山港镇', 'same-sound'],
  ['中续冬', '仲旭东', 'same-sound'],
  ['重旭东', '仲旭东', 'same-sound'],
  ['独三港镇', '独山港镇', 'near-sound'],
  ['兰湖', '南湖', 'near-sound'],
  ['兴昌', '新仓', 'near-sound'],
  ['大山港镇', '独山港镇', 'one-off'],
  ['独山镇', '独山港镇', 'one-off'],
  ['独山港大镇', '独山港镇', 'one-off'],
  ['独港山镇', '独山港镇', 'one-off'],
  ['镇山港独', '独山港镇', undefined],
  ['独山大大', '独山港镇', undefined],
  // Of two characters one alone says too little.
  ['平福', '平湖', undefined],
  ['平湖', '平湖', undefined],
];

for (const [typed, word, likeness] of CASES) {
  test(`${typed} and ${word}: ${likeness ?? 'not alike'}`, () => {
    const syllables = SOUNDS[word]?.split(' ') ?? [];
    const known = { text: word, syllables, articles: 1 };
    assert.equal(
      likenessOf(typed, known, (one) => readings.get(one) ?? []),
      likeness,
    );
  });
}
