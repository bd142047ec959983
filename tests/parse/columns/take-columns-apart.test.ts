import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeColumnsApart } from '../../../src/parse/columns/take-columns-apart.ts';
import { splitLines, type Line } from '../../../src/parse/text/line.ts';
import { locate } from '../../../src/parse/text/located.ts';

function apart(dump: string): string[] {
  const lines = takeColumnsApart(splitLines(locate(dump, 0)));
  return lines.map((line) => line.text.text).filter((text) => text !== '');
}

/** A story as printed in two columns. */
const LEFT = [
  '  本报讯 昨天上午，村里新建的',
  '图书馆正式开门迎客。这里原来是一',
  '座粮仓，经过半年的改造，成了村民',
  '读书看报的好去处。',
  '  开馆第一天就来了不少人，孩子',
  '在书架前翻看绘本，老人在窗边读报',
  '喝茶，热闹了整整一天。馆长说，他',
];
const RIGHT = [
  '们准备了三千多册图书，都是乡亲和',
  '城里的学校捐来的，种类很齐全。',
  '  图书馆每天开放十个小时，周末',
  '还有志愿者带着大家读书，给孩子们',
  '讲故事。',
  '  村里还打算把旁边旧礼堂修好，',
  '办成乡亲们自己的小剧场。',
];
const HEAD = ['村里的图书馆开门迎客', '■记者 李小明'];
const READ = [...HEAD, ...LEFT, ...RIGHT].map((line) => line.trim());

test('columns kept in their places by spaces are read one after the other', () => {
  const beside = ['晒谷忙', '昨天，村民们在晒谷场上翻晒新收的稻谷。', '■摄影 王 强'];
  const rows = [...HEAD, ...LEFT.map((left, i) => left.padEnd(17) + (RIGHT[i] ?? ''))].map(
    (row, i) => (beside[i] === undefined ? row : row.padEnd(42) + beside[i]),
  );
  assert.deepEqual(apart(rows.join('\n')), [...READ, ...beside]);
});

test('rows joined by one space are taken apart, with lines of one column between them', () => {
  const rows = LEFT.flatMap((left, i) => {
    const [a, b] = [left.trim(), (RIGHT[i] ?? '').trim()];
    return left.startsWith(' ') || a.endsWith('。') ? [a, b] : [`${a} ${b}`];
  });
  const dump = [...HEAD, '', ...rows, '', '联系电话：12345678'].join('\n');
  assert.deepEqual(apart(dump), [...READ, '联系电话：12345678']);
});

test('a page in order stays as it is, bylines and headlines with a space too', () => {
  const lines = splitLines(
    locate(
      `小村庄大变化 老粮仓新模样
■记者 李小明 王 强 通讯员 陈 静
本报讯 昨天上午，村里新建的
图书馆正式开门迎客。这里原来是一
座粮仓，经过半年的改造，成了村民
读书看报的好去处。`,
      0,
    ),
  );
  assert.equal(takeColumnsApart(lines), lines);
});

test(
  'thousands of pieces beside each other are ordered in linear time',
  { timeout: 20_000 },
  () => {
    const dump = `村里的图书馆        开门\n\n                    孩子\n\n`.repeat(5000);
    assert.equal(apart(dump).length, 15_000);
  },
);

test('lines of two columns that take turns, each in a row of its own, are told apart', () => {
  const rows = LEFT.flatMap((left, i) => [left.trim(), RIGHT[i]?.trim() ?? '']);
  assert.deepEqual(apart([...HEAD, '', ...rows].join('\n')), READ);
});

test('a line that justifying has drawn out is one piece of a joined row', () => {
  const drawn = LEFT.map((left, i) => (i === 2 ? [...left].join(' ') : left.trim()));
  const rows = drawn.map((left, i) => `${left} ${RIGHT[i]?.trim() ?? ''}`);
  const read = [...HEAD, ...drawn, ...RIGHT.map((line) => line.trim())];
  assert.deepEqual(apart([...HEAD, '', ...rows].join('\n')), read);
});

test('a line that justifying has drawn out is one piece of a row that keeps its places', () => {
  const drawn = LEFT.map((left, i) => (i === 2 ? [...left].join(' ') : left));
  const rows = drawn.map((left, i) => `${left.padEnd(34)}${RIGHT[i] ?? ''}`);
  const read = [...HEAD, ...drawn, ...RIGHT].map((line) => line.trim());
  assert.deepEqual(apart([...HEAD, '', ...rows].join('\n')), read);
});

test('rows joined by wide gaps, none of which begins with white space, keep no places', () => {
  const [first, second] = ['今年以来全市招商不停，签约不断', '昨天上午渔港码头热闹非凡，渔民'];
  const joined = [first, `${first}      ${second}`, first, `${first}      ${second}`, first];
  const rows = [...joined, ...joined, ...joined];
  const lines = splitLines(locate(rows.join('\n'), 0));
  const indented = splitLines(locate([...rows, `                ${second}`].join('\n'), 0));
  const blanks = (dumped: readonly Line[]): number =>
    takeColumnsApart(dumped, () => 0).filter(({ number }) => number === 0).length;
  assert.equal(blanks(lines), 0);
  assert.ok(blanks(indented) > 0, 'a row that begins with white space keeps its place');
});
