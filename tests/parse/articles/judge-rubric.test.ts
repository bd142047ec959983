import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Head } from '../../../src/parse/model/item.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { parsePage } from '../../../src/parse/parse-page.ts';
import { judgeRubric } from '../../../src/parse/articles/judge-rubric.ts';
import { textPage } from '../../support/arbitrary-dump.ts';
import { hasRubricForm, isClause } from '../../../src/parse/signs/has-rubric-form.ts';

const head = (text: string, level = 0): Head => ({
  kind: 'head',
  block: 1,
  number: 1,
  lines: text.split('|').map((line) => locate(line, 0)),
  level,
  logo: false,
});
const nothing = { isKnown: () => false, recurs: () => false };

test('a column’s name ends no clause and has no seventeen letters', () => {
  for (const text of ['作为重要阵地，自2003年成立以来，', '会议指出：', '“在家门口', '——']) {
    assert.ok(!hasRubricForm(text), text);
  }
  assert.ok(!hasRubricForm('全市一季度重点项目集中开工仪式隆重举行'));
  assert.ok(hasRubricForm('永不磨灭的记忆平湖抗战历史回望'));
});

test('a piece of a sentence is told by its ends and its quotation marks', () => {
  for (const text of ['自成立以来，', '，再创高质量', '把时间还给基层，把', '说："在家门口']) {
    assert.ok(isClause(text), text);
  }
  for (const text of ['千亩荷花盛开引客来', '“箱衣”出海', '创新实干 “镇”不简单']) {
    assert.ok(!isClause(text), text);
  }
});

test('marks, words, the editors’ list make a name sure; quotation marks do where no heading is marked', () => {
  for (const text of [
    '◆渔港纪事◆',
    '》》“六项工程”怎么干',
    '▶民情直达',
    '渔港时评',
    '“六项工程”',
  ]) {
    assert.equal(judgeRubric(head(text), nothing), 'sure', text);
  }
  const listed = { ...nothing, isKnown: (name: string) => name === '渔港人家' };
  assert.equal(judgeRubric(head('渔港人家', 2), listed), 'sure');
  assert.equal(judgeRubric(head('“六项工程”', 2), nothing), 'none');
});

test('two parts or a second time on the page are a guess, and one plain line is a headline', () => {
  assert.equal(judgeRubric(head('难忘的岁月|渔港旧事回望'), nothing), 'likely');
  assert.equal(judgeRubric(head('实干争先 “港”不简单'), nothing), 'likely');
  assert.equal(judgeRubric(head('渔港人家'), { ...nothing, recurs: () => true }), 'likely');
  assert.equal(judgeRubric(head('难忘的岁月|渔港旧事回望', 2), nothing), 'none');
  assert.equal(judgeRubric(head('千亩荷花盛开引客来'), nothing), 'none');
});

const STORY = '■记者 张三\n\n本报讯 昨天上午，我市召开推进会，研究部署重点工作。';

test('a headline below the last story is an article without body, marked or not', () => {
  for (const mark of ['## ', '']) {
    const text = `# 我市召开推进会\n\n${STORY}\n\n${mark}千亩荷花盛开引客来\n`;
    const { articles } = parsePage(textPage(text));
    assert.deepEqual(
      articles.map(({ front, body }) => [front.title, front.column, body.length]),
      [
        ['我市召开推进会', undefined, 1],
        ['千亩荷花盛开引客来', undefined, 0],
      ],
    );
    assert.ok(articles[1]?.front.doubts.includes('no-body'));
  }
});

test('four letters are a headline; fewer, and an account’s name, are told as unplaced', () => {
  for (const [line, titles] of [
    ['竞逐春光', ['我市召开推进会', '竞逐春光']],
    ['春光', ['我市召开推进会']],
    ['平湖发布', ['我市召开推进会']],
  ] as const) {
    const text = `# 我市召开推进会\n\n${STORY}\n\n${line}\n`;
    const { articles, ledger } = parsePage(textPage(text));
    assert.deepEqual(
      articles.map(({ front }) => front.title),
      titles,
    );
    const told = ledger.findings.some(({ code }) => code === 'unplaced');
    assert.equal(told, titles.length === 1);
  }
});

test('a name that editors list is a column’s, below the story and marked as a heading', () => {
  const text = `# 我市召开推进会\n\n${STORY}\n\n## 渔港人家\n`;
  const columns = [{ name: '渔港人家', logos: [] }];
  const { articles } = parsePage({ ...textPage(text), columns });
  assert.deepEqual(
    articles.map(({ front }) => front.column),
    ['渔港人家'],
  );
});

test('each of two headlines below the last story is one of its own', () => {
  const text = `# 我市召开推进会\n\n${STORY}\n\n## 千亩荷花盛开\n\n## 新码头投用\n`;
  const { articles } = parsePage(textPage(text));
  assert.deepEqual(
    articles.map(({ front }) => front.title),
    ['我市召开推进会', '千亩荷花盛开', '新码头投用'],
  );
});

test('a sentence that stops at the page’s end is the story’s, with the gap marked', () => {
  const text = `# 我市召开推进会\n\n${STORY}\n\n作为全市面积最大的孵化基地，园区自去年动工以来，\n`;
  const [{ front, body } = assert.fail(), ...others] = parsePage(textPage(text)).articles;
  assert.deepEqual(others, []);
  assert.equal(front.column, undefined);
  assert.equal(body.at(-1)?.text, '作为全市面积最大的孵化基地，园区自去年动工以来，〔缺〕');
});

test('the last words before a jump line are text where the dump has printed lines, too', () => {
  const text = `渔港新码头昨天投用
■记者 戴维

　　昨天上午，渔港新码头举行启用仪式，
以全新的环境、升级的服务、崭新的面貌，
开启深耕渔港本土、服务全市渔民的征程。
　　作为全市面积最大的渔船停靠基地，渔
港码头自去年春天开工建设以来，
（下转2版）

我市欢送新兵入伍
■记者 王强

　　昨天上午，我市举行欢送新兵入伍的仪
式，六十名新兵踏上征程。市领导到场送行，
勉励他们牢记嘱托，苦练本领。
`;
  const { articles } = parsePage(textPage(text));
  assert.deepEqual(
    articles.map(({ front }) => [front.title, front.kicker, front.column, front.continuedTo]),
    [
      ['渔港新码头昨天投用', undefined, undefined, 2],
      ['我市欢送新兵入伍', undefined, undefined, undefined],
    ],
  );
  const last = articles[0]?.body.at(-1)?.text ?? '';
  assert.ok(last.endsWith('作为全市面积最大的渔船停靠基地，渔港码头自去年春天开工建设以来，'));
});
