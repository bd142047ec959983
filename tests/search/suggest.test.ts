import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pinyin } from 'pinyin-pro';
import { readAsk } from '../../src/search/ask.ts';
import { soundTable } from '../../src/search/index-build/sound-table.ts';
import type { Lexicon } from '../../src/search/suggest/lexicon.ts';
import { reword } from '../../src/search/suggest/reword.ts';
import { openSounds } from '../../src/search/suggest/sounds.ts';
import { suggest } from '../../src/search/suggest/suggest.ts';
import { createFold } from '../../src/search/text/fold.ts';

const fold = createFold(new Map());

/** Articles, each a few words in a row. */
const TEXTS = [
  ...[
    '平湖人工智能',
    '平湖跨境电商',
    '平湖晚报说',
    '晚会开始',
    '人工智能',
    '跨境 电商',
    'ai赋能平湖',
  ],
  ...Array.from({ length: 30 }, () => '平湖市推进高质量发展'),
  ...['独山港镇', '独山港镇的仲旭东', '独山港', '只能人工', '平胡'],
];
const WORDS = [
  '平湖',
  '人工',
  '人工智能',
  '智能',
  '只能',
  '跨境',
  '电商',
  '晚报',
  '晚会',
  '平湖市',
];
WORDS.push('推进', '高质量', '发展', '独山港镇', '独山港', '仲旭东', '赋能');

const found = (words: string) =>
  TEXTS.filter((text) => {
    const { all, none } = readAsk(words, fold);
    const holds = (phrase: string) => text.includes(phrase);
    return all.every((forms) => forms.some(holds)) && !none.some(holds);
  }).length;

const lexicon: Lexicon = {
  sounds: openSounds(soundTable(`${WORDS.join('')}岗抱报伤尚法三大胡虎魑的冬有哪些`)),
  words: () => Promise.resolve(words),
  begun: () => Promise.resolve(words),
};
const words = WORDS.map((text) => ({
  text,
  articles: found(text),
  syllables: pinyin(text, { toneType: 'none', v: true, type: 'array' }),
}));

async function ask(typed: string) {
  let counts = 0;
  const count = (own: string) => {
    counts++;
    return Promise.resolve(found(own));
  };
  const suggested = await suggest(
    {
      ...{ ask: readAsk(typed, fold), total: found(typed), isNarrowed: false },
      ...{ everywhere: count, inRange: count },
      reword: (others) => reword(typed, fold, others),
    },
    lexicon,
  );
  return { ...suggested, counts };
}

const MEANT: [typed: string, first: string | undefined][] = [
  ['独山岗镇', '独山港镇'],
  ['大山港镇', '独山港镇'],
  ['湖平', '平湖'],
  ['跨境电伤', '跨境电商'],
  ['平湖跨境电伤', '平湖跨境电商'],
  ['平湖晚抱', '平湖晚报'],
  ['人工只能', '人工智能'],
  ['平湖市推进高质量法展', '平湖市推进高质量发展'],
  // What is long may be mistyped twice.
  ['平湖虎市推进高质量法展', '平湖市推进高质量发展'],
  ['pinghu', '平湖'],
  ['ping hu', '平湖'],
  ['kuajingdianshang', '跨境电商'],
  ['平湖kuajingdianshang', '平湖跨境电商'],
  ['zxd', '仲旭东'],
  ['ai赋能平虎', 'ai赋能平湖'],
  // Both must occur, and there is an article that has both.
  ['平虎 仲旭冬', undefined],
  ['独山岗镇 仲旭东', '独山港镇 仲旭东'],
  ['“独山岗镇”', '“独山港镇”'],
  ['独山岗镇 -仲旭东', '独山港镇 -仲旭东'],
  ['独山岗镇 OR 魑魅', '独山港镇 OR 魑魅'],
  ['独山港镇平湖', undefined],
  ['魑魅魍魉', undefined],
  // Words apart that no article has in a row.
  ['平湖仲旭东', undefined],
  ['独山港镇仲旭冬', '独山港镇 仲旭东'],
];

for (const [typed, first] of MEANT) {
  test(`${typed} may mean ${first ?? 'nothing that there is'}, which is found as often as said`, async () => {
    const { words: others, counts } = await ask(typed);
    assert.equal(others[0]?.words, first);
    for (const { words: own, articles } of others) assert.equal(articles, found(own), own);
    assert.ok(counts <= 6 + 2 * typed.split(' ').length, `${counts} counts`);
  });
}

const PARTS: [typed: string, parts: string[]][] = [
  ['跨境电商人工智能', ['跨境电商', '人工智能']],
  ['平湖有哪些人工智能', ['平湖', '人工智能']],
  // What is no word is read as what it sounds like.
  ['跨境电伤人工智能', ['跨境电商', '人工智能']],
  ['仲旭东 晚报', ['仲旭东', '晚报']],
  ['魑魅魍魉', []],
];

for (const [typed, parts] of PARTS) {
  test(`the parts of ${typed} are ${parts.join('、') || 'none'}`, async () => {
    const { parts: own } = await ask(typed);
    assert.deepEqual(
      own.map((part) => part.words),
      parts,
    );
    for (const part of own) assert.equal(part.articles, found(part.words));
  });
}

test('beside few results a word is offered that sounds alike and is found far oftener, and no parts', async () => {
  assert.equal(found('平胡'), 1);
  assert.deepEqual(await ask('平胡').then(({ words: own, parts }) => [own[0]?.words, parts]), [
    '平湖',
    [],
  ]);
  assert.deepEqual((await ask('晚会')).words, []);
});

const REWORDED: [words: string, to: string][] = [
  ['平胡', '平湖'],
  ['“平胡” 镇', '“平湖” 镇'],
  ['「平胡」', '「平湖」'],
  ['平胡 -平胡 平胡市', '平湖 -平胡 平胡市'],
  ['镇 OR 平胡', '镇 OR 平湖'],
  ['"平胡', '"平胡'],
];

for (const [from, to] of REWORDED) {
  test(`${from} becomes ${to} where 平湖 takes the place of 平胡`, () => {
    assert.equal(reword(from, fold, new Map([['平胡', '平湖']])), to);
  });
}
