import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Printed } from '../support/read-printed.ts';
import { correct, holding, type Corrected } from './correct.ts';

const DAY = '2025-08-28';
/** The first words of the lead story's body, behind its dateline. */
const LEAD = '招大引强是我市正在开展';
/** Words inside the lead story. */
const SPLIT = '在产业链链长、副链长及各主体';
/** The first words of a story without a dateline. */
const BARE = '大面积的黑色墙面与斑驳裸露';

/** Insertions before words that reach two fields or more, and what must be seen of each. */
const INSERTIONS: [name: string, quote: string, insert: string, see: (page: Corrected) => void][] =
  [
    [
      'a dateline before the first words',
      BARE,
      '本报讯 ',
      (page) => {
        assert.equal(holding(page, BARE).front.dateline, '本报讯');
      },
    ],
    [
      'a dateline with its author',
      BARE,
      '本报讯(记者 李小明) ',
      (page) => {
        const { front } = holding(page, BARE);
        assert.equal(front.dateline, '本报讯');
        assert.ok(front.authors.some(({ name }) => name === '李小明'));
      },
    ],
    [
      'a byline above the first words',
      BARE,
      '■记者 李小明 通讯员 王大年\n\n',
      (page) => {
        const names = holding(page, BARE).front.authors.map(({ name }) => name);
        assert.ok(names.includes('李小明') && names.includes('王大年'), names.join());
      },
    ],
    [
      'a paragraph before the first words',
      LEAD,
      '昨天，平湖迎来了一场大雪。\n\n',
      (page) => {
        const { body } = holding(page, LEAD);
        assert.ok(body.some(({ text }) => text === '昨天，平湖迎来了一场大雪。'));
      },
    ],
    [
      'a subhead',
      LEAD,
      '【招商一线】\n\n',
      (page) => {
        assert.ok(holding(page, LEAD));
      },
    ],
    [
      "a note with its label, and the story's first words",
      LEAD,
      '编者按：时间不等人。\n\n',
      (page) => {
        assert.ok(holding(page, LEAD));
      },
    ],
    [
      'a headline and a byline that split the story',
      SPLIT,
      '以上是前文。\n\n## 我市召开冬季农田水利建设现场会\n\n■记者 李小明\n\n本报讯 ',
      (page) => {
        const { front } = holding(page, SPLIT);
        assert.equal(front.title, '我市召开冬季农田水利建设现场会');
        assert.deepEqual(front.authors, [{ role: '记者', name: '李小明' }]);
        assert.equal(front.dateline, '本报讯');
      },
    ],
  ];

for (const [name, quote, insert, see] of INSERTIONS) {
  const replace = insert + quote;
  test(`a replacement may reach several fields: ${name}`, (t) => {
    const page = correct(t, DAY, { at: { quote }, replace, why: '据原报' });
    see(page);
    const added = (page.ledger.added ?? []).map(({ text }) => text).join('');
    assert.equal(added, insert, 'what was added stands in the ledger');
    assert.ok(page.ledger.added?.every(({ correction }) => correction === 1));
    const [repair] = page.ledger.repairs.filter(({ why }) => why === 'correction');
    assert.deepEqual(
      [repair?.dump, repair?.printed, repair?.correction, repair?.note],
      [quote, replace, 1, '据原报'],
    );
  });
}

test('of a misreading only the wrong character is replaced, and only the right one added', (t) => {
  const day = '2025-08-27';
  const { ledger } = correct(
    t,
    day,
    { at: { quote: '总第5740期' }, replace: '总第5740期' },
    { at: { quote: '“大干一百天' }, set: { section: '要闻' } },
    { at: { quote: '打贏攻坚战' }, replace: '打赢攻坚战' },
  );
  const replaced = ledger.entries.filter(({ use }) => use === 'replaced');
  assert.deepEqual(
    replaced.map(({ text, correction }) => [text, correction]),
    [['贏', 3]],
  );
  assert.deepEqual(
    ledger.added?.map(({ text, use, correction }) => [text, use, correction]),
    [['赢', 'article', 3]],
  );
});

test('what stands after a correction with line ends keeps its line of the dump', (t) => {
  const plain = correct(t, '2025-08-27');
  const moved = correct(t, '2025-08-27', {
    at: { quote: '农历乙巳年七月初五' },
    replace: '农历乙巳年\n\n\n\n七月初五',
  });
  const linesOf = ({ ledger }: Corrected): string[] =>
    ledger.findings.map(({ code, line }) => `${code} ${line}`);
  assert.deepEqual(linesOf(moved), linesOf(plain));
  assert.deepEqual(moved.ledger.articles, plain.ledger.articles);
});

test('what a field loses goes back to the body that it was taken from', (t) => {
  const day = '2025-08-27';
  const before = correct(t, day);
  const told = before.articles.find(({ front }) => front.dateline === '本报讯');
  assert.ok(told);
  const first = told.body[0]?.text ?? '';
  const after = correct(t, day, { at: { quote: wordsOf(first) }, set: { dateline: null } });
  const same = holding(after, wordsOf(first));
  assert.equal(same.front.dateline, undefined);
  assert.equal(same.body[0]?.text, `本报讯${first}`);
  assert.ok(!after.ledger.entries.some(({ reason }) => reason === 'correction'));
});

test('every field that is set tells what stood there before, and loses nothing unsaid', (t) => {
  const before = holding(correct(t, DAY), LEAD).front;
  const page = correct(
    t,
    DAY,
    { at: { quote: LEAD }, set: { title: '另一个题目', kicker: null, section: '社会' } },
    { at: { quote: LEAD }, set: { authors: [{ role: '作者', name: '某人' }] }, why: '原报署名' },
  );
  const { id } = holding(page, LEAD).front;
  const repairs = page.ledger.repairs.filter(({ why }) => why === 'correction');
  assert.deepEqual(
    repairs.map(({ field, dump, printed, correction, article, note }) => [
      ...[field, dump, printed, correction, article, note],
    ]),
    [
      ['kicker', before.kicker, '', 1, id, undefined],
      ['title', before.title, '另一个题目', 1, id, undefined],
      ['authors', wordsOfAuthors(before.authors), '作者 某人', 2, id, '原报署名'],
      ['section', before.section, '社会', 1, id, undefined],
    ].sort((a, b) => order(a) - order(b)),
  );
  const lost = page.ledger.entries.filter(({ reason }) => reason === 'correction');
  const textOf = (use: string): string =>
    lost.flatMap((entry) => (entry.use === use ? [entry.text] : [])).join('');
  assert.equal(squeeze(textOf('dropped')), squeeze(before.kicker ?? ''));
  assert.ok(squeeze(textOf('replaced')).includes(squeeze(before.title)));

  function order([field]: readonly unknown[]): number {
    return repairs.findIndex((repair) => repair.field === field);
  }
});

test('words that move from one field to another stay the dump’s own', (t) => {
  const before = holding(correct(t, DAY), LEAD).front;
  assert.ok(before.kicker);
  const set = { kicker: before.title, title: before.kicker };
  const page = correct(t, DAY, { at: { quote: LEAD }, set });
  const { front } = holding(page, LEAD);
  assert.deepEqual([front.kicker, front.title], [before.title, before.kicker]);
  assert.equal(page.ledger.added, undefined);
});

test('a note that is taken away goes back whole, but for what another field gets of it', (t) => {
  const day = '2025-08-27';
  const quote = '项目推进百日攻坚行动号角正';
  const set = { editorsNote: null, kicker: '全市已全面启动' };
  const before = holding(correct(t, day), quote);
  const { front, body } = holding(correct(t, day, { at: { quote }, set }), quote);
  assert.equal(front.editorsNote, undefined);
  assert.equal(front.kicker, set.kicker);
  const noted = squeeze(
    body
      .slice(0, -before.body.length)
      .map(({ text }) => text)
      .join(''),
  );
  const note = squeeze(before.front.editorsNote ?? '').replace(set.kicker, '');
  assert.ok(note.length > 50 && noted.endsWith(note), noted);
});

function wordsOf(text: string): string {
  return text.slice(0, 12);
}

function wordsOfAuthors(authors: Printed['front']['authors']): string {
  return authors.map(({ role, name }) => `${role} ${name}`).join('、');
}

function squeeze(text: string): string {
  return text.replace(/[\s#]/g, '');
}
