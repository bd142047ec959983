import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BodyLine } from '../../../src/parse/model/item.ts';
import { quoteFlow } from '../../../src/parse/compose/order/quote-flow.ts';

function flow(texts: readonly string[], order: readonly number[]): number {
  const lines = texts.map((text): BodyLine => ({
    text: { text, at: [] },
    number: 1,
    block: 0,
    indent: 0,
  }));
  return quoteFlow(lines)(Int32Array.from(order));
}

/** The quotation that the first line opens is closed in the third. */
const QUOTED = ['他说:"这条路修好', '以后大家出行都', '方便了。"说完他', '又去了工地。'];

test('a quotation that is closed lines later costs nothing', () => {
  assert.equal(flow(QUOTED, [0, 1, 2, 3]), flow(QUOTED, [0, 2, 1, 3]));
});

test('a closing mark before the one that opens speaks against an order', () => {
  assert.ok(flow(QUOTED, [0, 1, 2, 3]) - flow(QUOTED, [2, 3, 0, 1]) >= 2);
});

test('lines without marks say nothing of their order', () => {
  assert.equal(flow(['今天上午', '会议召开'], [1, 0]), 0);
});
