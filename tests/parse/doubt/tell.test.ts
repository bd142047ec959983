import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tell } from '../../../src/parse/doubt/tell.ts';
import { locate } from '../../../src/parse/text/located.ts';

test('a sign is told by as much as there is of it, up to all of it', () => {
  const text = locate('王强摄', 3);
  assert.deepEqual(tell('quotes', text, ['王强']), [
    { code: 'quotes', text, args: ['王强'], strength: 1 },
  ]);
  assert.equal(tell('quotes', text, [], 0.4)[0]?.strength, 0.4);
  assert.equal(tell('quotes', text, [], 7)[0]?.strength, 1);
});

test('of what there is nothing, nothing is told', () => {
  assert.deepEqual([...tell('quotes', undefined, [], 0), ...tell('quotes', undefined, [], -2)], []);
});
