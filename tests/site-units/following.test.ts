import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findChain } from '../../src/data/following/find-chain.ts';
import { matchesOf } from '../../src/data/following/shared-words.ts';
import { tellWhy } from '../../src/data/following/tell-why.ts';
import { windowOf } from '../../src/data/following/window.ts';
import { indexWords } from '../../src/data/following/word-index.ts';
import type { ArticleMeta } from '../../src/data/load/meta.ts';
import { sampleArticle } from './sample.ts';

let made = 0;
/** An article of a day with words, each of one weight. */
function article(day: string, words: string, title = '标题'): ArticleMeta {
  const list = words.split(' ').map((word): [string, number] => [word, 2]);
  return sampleArticle({ id: `${day}-p1-${++made}`, day, title, words: list });
}

/** Articles that have nothing in common with others, so that a word of two articles is rare. */
function others(count: number, year = '2025'): ArticleMeta[] {
  return Array.from({ length: count }, (_, at) =>
    article(`${year}-01-01`, `甲${at} 乙${at} 丙${at}`),
  );
}

const wordsOf = (matches: ReturnType<typeof matchesOf>) =>
  matches.map(({ shared }) => shared.map(({ word }) => word));

test('articles go together by words that few have, not by those of everybody', () => {
  const own = article('2025-01-02', '碉堡 防线 会议');
  const near = article('2025-01-03', '碉堡 防线 会议');
  const rest = others(60).map((one) => ({
    ...one,
    words: [...one.words, ['会议', 9]] as typeof one.words,
  }));
  const matches = matchesOf(own, indexWords([own, near, ...rest]));
  assert.deepEqual(
    matches.map(({ article: { id } }) => id),
    [near.id],
  );
  assert.deepEqual(wordsOf(matches).flat().sort(), ['碉堡', '防线'].sort());
});

test('the rarer of two words is worth more, and a part of another word nothing', () => {
  const own = article('2025-01-02', '跨境电商 跨境 算力');
  const near = article('2025-01-03', '跨境电商 跨境 算力');
  const also = article('2025-01-04', '算力 丁');
  const [match] = matchesOf(own, indexWords([own, near, also, ...others(20)]));
  assert.deepEqual(
    match?.shared.map(({ word }) => word),
    ['跨境电商', '算力'],
  );
});

test('a chain has what shares three rare words, one of them in both headlines, in other issues', () => {
  const own = article('2025-03-10', '大桥 沉降 检测', '大桥今起检测');
  const wanted = [
    article('2025-02-01', '大桥 沉降 检测', '大桥出现沉降'),
    article('2025-05-20', '大桥 沉降 检测', '大桥恢复通车'),
  ];
  const unwanted = [
    article('2025-03-10', '大桥 沉降 检测', '大桥检测第二版'),
    article('2025-12-20', '大桥 沉降 检测', '大桥一年'),
    article('2025-03-12', '大桥 沉降', '大桥话旧'),
    article('2025-03-13', '大桥 沉降 检测', '简讯'),
  ];
  const all = [own, ...wanted, ...unwanted];
  // All of them have the words: rare is what one in five hundred has.
  const matches = matchesOf(own, indexWords([...all, ...others(5000)]));
  assert.deepEqual(
    findChain(own, matches, 5000).map(({ day }) => day),
    ['2025-02-01', '2025-05-20'],
  );
});

test('words that many articles have make no chain', () => {
  const own = article('2025-03-10', '大桥 沉降 检测', '大桥');
  const many = Array.from({ length: 7 }, (_, at) =>
    article(`2025-03-2${at}`, '大桥 沉降 检测', '大桥'),
  );
  const matches = matchesOf(own, indexWords([own, ...many, ...others(300)]));
  assert.equal(matches.length, 7);
  assert.deepEqual(findChain(own, matches, 310), []);
});

test('candidates are of the year and its neighbours, and of more where these have few articles', () => {
  const years = new Map(['2020', '2021', '2022', '2023'].map((year) => [year, others(400, year)]));
  const yearsIn = (year: string) =>
    [...new Set(windowOf(years, year).map(({ day }) => day.slice(0, 4)))].sort();
  assert.deepEqual(yearsIn('2021'), ['2020', '2021', '2022']);
  assert.deepEqual(yearsIn('2023'), ['2022', '2023']);
  years.set('2023', others(3, '2023'));
  years.set('2022', others(3, '2022'));
  assert.deepEqual(yearsIn('2023'), ['2020', '2021', '2022', '2023']);
});

test('the sentence that shows why has the words that are worth most, marked', () => {
  const worths = new Map([
    ['算力', 5],
    ['智算中心', 4],
  ]);
  const why = tellWhy(['天气晴好。算力雄厚。', '已建成“智算中心”，算力居前！其余不表。'], worths);
  assert.equal(why.map(({ text }) => text).join(''), '已建成“智算中心”，算力居前！');
  assert.deepEqual(
    why.filter(({ marked }) => marked).map(({ text }) => text),
    ['智算中心', '算力'],
  );
  assert.deepEqual(tellWhy(['与此无关。'], worths), []);
});

test('a long sentence is cut to the clauses round its words, and says so', () => {
  const clause = '这是一句不相干的话，';
  const text = `${clause.repeat(8)}碉堡立在田边，${clause.repeat(8)}完了。`;
  const shown = tellWhy([text], new Map([['碉堡', 3]]))
    .map((piece) => piece.text)
    .join('');
  assert.match(shown, /^…….*碉堡立在田边.*……$/);
  assert.ok(shown.length <= 80, shown);
});
