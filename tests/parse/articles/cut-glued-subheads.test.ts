import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutGluedSubheads } from '../../../src/parse/articles/cut-glued-subheads.ts';
import { bodyOf } from '../../support/items.ts';

const FULL = '今年以来全市招商不停签约不断新';
const dialect = { sideBySide: false, markdown: false, blankBetween: false, spacedOut: false };

function subheads(last: string, wrap: 'spaces' | 'lines' = 'spaces'): string[] {
  const first = bodyOf([...Array<string>(6).fill(FULL), `${FULL.slice(1)}。`, last]);
  const run = { bodies: [first, bodyOf(Array<string>(6).fill(FULL))] };
  const { gaps } = cutGluedSubheads(
    { runs: [run], gaps: [[], []], furniture: [] },
    { ...dialect, wrap },
  );
  return gaps.flatMap((gap) =>
    gap.flatMap((item) => (item.kind === 'head' ? item.lines.map(({ text }) => text) : [])),
  );
}

test('a short line at a block’s end, behind a sentence, is a subhead', () => {
  assert.deepEqual(subheads('渔港新码头投用'), ['渔港新码头投用']);
});

test('a sentence’s end, a full line and what goes on are none', () => {
  for (const line of ['渔港新码头投用。', FULL, '渔港新码头投用，'])
    assert.deepEqual(subheads(line), []);
});

test('only where line ends stand as spaces', () => {
  assert.deepEqual(subheads('渔港新码头投用', 'lines'), []);
});
