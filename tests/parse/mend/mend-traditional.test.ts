import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mendTraditional } from '../../../src/parse/mend/mend-traditional.ts';
import { blockOf, linesOf } from '../../support/blocks-of.ts';

function mend(...texts: string[]): { lines: string[]; repairs: string[] } {
  const { blocks, repairs } = mendTraditional([blockOf(...texts)]);
  return {
    lines: linesOf(blocks),
    repairs: repairs.map(({ dump, printed, why }) => `${why}: ${dump.text} → ${printed}`),
  };
}

const FILLER = Array.from(
  { length: 12 },
  () => '我市召开会议部署下一阶段重点工作，强调要以更高标准推进。',
);

test('one traditional form amid simplified text is a misreading', () => {
  const { lines, repairs } = mend('打贏攻坚战', ...FILLER);
  assert.equal(lines[0], '打赢攻坚战');
  assert.deepEqual(repairs, ['traditional-form: 打贏攻坚 → 打赢攻坚']);
});

test('two close together are a quotation, and many are how the page is printed', () => {
  assert.deepEqual(mend('開會', ...FILLER).repairs, []);
  assert.deepEqual(mend('贏得未來', '今年開局，經濟穩步發展').repairs, []);
});
