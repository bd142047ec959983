import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mendHeads } from '../../../src/parse/compose/headline/mend-heads.ts';
import { headOf } from '../../support/items.ts';

function mend(line: string): [string[], string[]] {
  const { heads, repairs } = mendHeads([headOf([line])]);
  const lines = heads.flatMap((head) => head.lines.map(({ text }) => text));
  return [lines, repairs.map(({ why, printed }) => `${why}: ${printed}`)];
}

test('a shadow’s doubling is undone', () => {
  assert.deepEqual(mend('渔港渔港码头码头'), [['渔港码头'], ['shadow: 渔港码头']]);
});

test('the stroke of a rule is taken off', () => {
  assert.deepEqual(mend('渔港码头 -'), [['渔港码头'], ['stray-dash: ']]);
});

test('other headlines are left alone', () => {
  assert.deepEqual(mend('渔港码头——'), [['渔港码头——'], []]);
});
