import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLexicon } from '../../src/data/named/load-lexicon.ts';
import { cutLine } from '../../src/names/cut-line.ts';
import { findOrganisations, organisationRules } from '../../src/names/find-organisations.ts';
import { findPeople, peopleRules } from '../../src/names/find-people.ts';
import { findPlaces } from '../../src/names/find-places.ts';
import { createReader } from '../../src/names/read-names.ts';

const lexicon = loadLexicon();
const people = (text: string) => findPeople([text], peopleRules(lexicon));
const houses = (text: string) =>
  findOrganisations(text, cutLine(text), organisationRules(lexicon)).sort();
const places = (text: string) => findPlaces(text, lexicon.places);

test('a name stands behind a post, and is as long as what follows says', () => {
  assert.deepEqual(people('市委书记周建明主持会议。'), ['周建明']);
  assert.deepEqual(people('公司董事长沈捷深情回顾了当初。'), ['沈捷']);
  assert.deepEqual(people('送餐员沃小妹每天上午送二十七家。'), ['沃小妹']);
});

test('names in a row behind a post, or before 等, are all names', () => {
  assert.deepEqual(people('市领导李文健、戴振、蔡国平出席。'), ['李文健', '戴振', '蔡国平']);
  assert.deepEqual(people('周军波、何健、王建坤等市领导出席会议。'), ['周军波', '何健', '王建坤']);
});

test('a name stands before a title, or before what only people do', () => {
  assert.deepEqual(people('由研究院推荐的闫文君博士项目'), ['闫文君']);
  assert.deepEqual(people('王建坤指出，要筑牢根基。'), ['王建坤']);
});

test('words that begin with a surname are no names', () => {
  for (const text of [
    '会议指出，要提高认识。',
    '双方表示，将深化合作。',
    '方案强调了三点。',
    '工作人员向大家介绍了情况。',
    '工作人员为商户解答疑问。',
    '不少博士后群体来到平湖。',
    '市民李先生说，这样很好。',
    '群众文化惠民活动',
    '部长时间不多',
    '诗朗诵《书记王建坤》和《李文健说》',
  ]) {
    assert.deepEqual(people(text), [], text);
  }
});

test('an authority is told by its city, whatever stands before or behind', () => {
  assert.deepEqual(houses('市科技局局长沈叶娟说'), ['市科技局']);
  assert.deepEqual(houses('市市场监管局党委书记'), ['市市场监管局']);
  assert.deepEqual(houses('访市发改局党组成员'), ['市发改局']);
  assert.deepEqual(houses('平湖市商务局和市商务局'), ['市商务局']);
  assert.deepEqual(houses('城市布局、上市开局、全市格局'), []);
});

test('the name of a house goes back to its outermost head, and over another ending', () => {
  assert.deepEqual(houses('走进浙江杰上杰新材料股份有限公司，'), ['浙江杰上杰新材料股份有限公司']);
  assert.deepEqual(houses('嘉兴银行平湖支行举行仪式'), ['嘉兴银行平湖支行']);
  assert.deepEqual(houses('他入职长辉新材料（平湖）有限公司'), ['长辉新材料（平湖）有限公司']);
});

test('words for a kind of house are no names', () => {
  for (const text of ['深入乡村、学校、企业', '一家股份有限公司', '全国大学生', '高校和医院']) {
    assert.deepEqual(houses(text), [], text);
  }
});

test('a town is told by its name and its short form, never within another word', () => {
  assert.deepEqual(places('独山港镇与林埭'), ['独山港镇', '林埭镇']);
  assert.deepEqual(places('更新仓库，推广陈列，当湖水上涨'), []);
  assert.deepEqual(places('更新仓库之后，新仓的仓库'), ['新仓镇']);
});

test('what an article can be known by is names, quoted terms, numbers and rare words', () => {
  const read = createReader(lexicon);
  const { words, named } = read(
    ['市科协“科普平湖”启动'],
    ['仲旭东指出，2025年产值637亿元，碉堡是历史。'],
  );
  const known = new Map(words);
  assert.deepEqual(named.people, ['仲旭东']);
  for (const word of ['仲旭东', '科普平湖', '637亿元', '碉堡']) assert.ok(known.has(word), word);
  assert.ok(!known.has('2025年'));
  assert.ok((known.get('碉堡') ?? 0) > (known.get('历史') ?? 0));
});
