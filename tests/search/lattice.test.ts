import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { soundTable } from '../../src/search/index-build/sound-table.ts';
import { bySound, findPaths } from '../../src/search/suggest/lattice.ts';
import { readTyped } from '../../src/search/suggest/read-typed.ts';
import { openSounds } from '../../src/search/suggest/sounds.ts';

const sounds = openSounds(soundTable('平湖胡市民经济竞技发展法晚报抱会的'));
const WORDS = bySound([
  { text: '平湖', syllables: ['ping', 'hu'], articles: 900 },
  { text: '平湖市', syllables: ['ping', 'hu', 'shi'], articles: 300 },
  { text: '市民', syllables: ['shi', 'min'], articles: 200 },
  { text: '经济', syllables: ['jing', 'ji'], articles: 500 },
  { text: '竞技', syllables: ['jing', 'ji'], articles: 9 },
  { text: '发展', syllables: ['fa', 'zhan'], articles: 700 },
  { text: '晚报', syllables: ['wan', 'bao'], articles: 20 },
]);

const texts = (typed: string) => findPaths(readTyped(typed, sounds), WORDS).map(({ text }) => text);

const CHEAPEST: [typed: string, text: string | undefined][] = [
  ['平胡经济', '平湖经济'],
  ['平湖经济法展', '平湖经济发展'],
  ['pinghujingji', '平湖经济'],
  ['平湖shimin', '平湖市民'],
  ['平湖的晚抱', '平湖的晚报'],
  ['平湖市民', undefined],
  // What is short is mistyped once.
  ['平胡晚抱', '平湖晚抱'],
  ['平胡经济法展平湖市民', '平湖经济发展平湖市民'],
];

for (const [typed, text] of CHEAPEST) {
  test(`${typed} is read as ${text ?? 'nothing else'}`, () => {
    assert.equal(texts(typed)[0], text);
  });
}

test('words that sound the same stand in the order in which the archive has them', () => {
  assert.deepEqual(texts('平湖jingji'), ['平湖经济', '平湖竞技']);
});

test('paths are cheapest first, none is what was typed, and few pieces are mistyped', () => {
  const piece = fc.constantFrom(
    '平',
    '湖',
    '胡',
    '市',
    '民',
    '法',
    '展',
    '的',
    'ping',
    'hu',
    'j',
    '5',
    '，',
    '抱',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const typed = readTyped(pieces.join(''), sounds);
      const paths = findPaths(typed, WORDS);
      const most = pieces.filter((one) => /\p{Script=Han}/u.test(one)).length >= 8 ? 2 : 1;
      paths.forEach(({ text, cost, faults }, at) => {
        assert.notEqual(text, typed.units.join(''));
        assert.ok(faults <= most);
        assert.ok(at === 0 || cost >= (paths[at - 1]?.cost ?? 0));
      });
      assert.equal(new Set(paths.map(({ text }) => text)).size, paths.length);
    }),
  );
});
