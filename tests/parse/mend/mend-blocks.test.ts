import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locate } from '../../../src/parse/text/located.ts';
import { mendBlocks } from '../../../src/parse/mend/mend-blocks.ts';
import type { Block } from '../../../src/parse/model/block.ts';

const FILLER = '我市召开会议部署下一阶段重点工作，强调要以更高标准推进各项任务落地见效。';

function mend(text: string): { text: string; repairs: string[] } {
  const lines = [text, ...Array.from({ length: 12 }, () => FILLER)].map((line, number) => ({
    text: locate(line, number * 100),
    number,
    indent: 0,
  }));
  const block: Block = { lines, level: 0, newPage: false };
  const { blocks, repairs } = mendBlocks([block]);
  return {
    text: blocks[0]?.lines[0]?.text.text ?? '',
    repairs: repairs.map(({ dump, printed, why }) => `${why}: ${dump.text} → ${printed}`),
  };
}

test('a traditional form amid simplified text is a misreading', () => {
  const { text, repairs } = mend('大干一百天 打贏攻坚战');
  assert.equal(text, '大干一百天 打赢攻坚战');
  assert.deepEqual(repairs, ['traditional-form:  打贏攻坚 →  打赢攻坚']);
});

for (const [name, text] of Object.entries({
  'a quotation in traditional characters': '碑上刻着“風調雨順國泰民安”八个字',
  'what simplified text has too': '乾隆年间后宫藉此',
  'a form that may stand for two': '他头髮花白，後来',
})) {
  test(`${name} is left alone`, () => {
    assert.deepEqual(mend(text), { text, repairs: [] });
  });
}

test('a page in traditional characters is left alone', () => {
  const text = '贏得未來';
  const line = { text: locate(text, 0), number: 1, indent: 0 };
  const page = Array.from({ length: 20 }, () => line);
  const { blocks, repairs } = mendBlocks([{ lines: page, level: 0, newPage: false }]);
  assert.equal(blocks[0]?.lines[0]?.text.text, text);
  assert.deepEqual(repairs, []);
});

test('a dash is 一 only where that makes a word', () => {
  assert.equal(mend('这是原因之-').text, '这是原因之一');
  assert.equal(mend('两地领导-致认为').text, '两地领导一致认为');
  assert.equal(mend('平湖-上海').text, '平湖-上海');
  assert.equal(mend('聚焦三大领域-').text, '聚焦三大领域-');
  assert.equal(mend('型号GK-2').text, '型号GK-2');
});

test('brackets of two kinds are no pair', () => {
  const { text, repairs } = mend('新埭中学〈初中部)开学，另一处《书〈上〉》照旧');
  assert.equal(text, '新埭中学（初中部）开学，另一处《书〈上〉》照旧');
  assert.deepEqual(repairs, ['misread-bracket: 〈初中部) → （初中部）']);
});

test('a single mark with a double one is a misread double mark', () => {
  const { text, repairs } = mend(`我们办'好邻学堂"全覆盖,建"驿站"。`);
  assert.equal(text, '我们办"好邻学堂"全覆盖,建"驿站"。');
  assert.deepEqual(repairs, [`misread-quote: 们办'好邻 → 们办"好邻`]);
});

for (const [dump, printed] of Object.entries({
  '精彩节目-一诗朗诵开场': '精彩节目——诗朗诵开场',
  // A word of the dictionary is left alone.
  '老节目-一个新唱法': '老节目-一个新唱法',
})) {
  test(`${dump} is printed ${printed}`, () => {
    assert.equal(mend(dump).text, printed);
  });
}
