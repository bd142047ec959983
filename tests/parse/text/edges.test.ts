import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BEGINS, ENDS } from '../../../src/parse/text/edges.ts';

test('a particle begins no sentence, and a word that begins with its character may', () => {
  for (const text of ['的工程', '，再创新高', '”他说', '％以上'])
    assert.ok(BEGINS.amid.test(text), text);
  for (const text of ['着力推进', '过去，祥中村', '与会人员', '了解到', '“以前']) {
    assert.ok(!BEGINS.amid.test(text), text);
  }
});

test('a clause ends at its mark, inside quotation marks too', () => {
  for (const text of ['成立以来，', '“成立以来，”', '他说：'])
    assert.ok(ENDS.pause.test(text), text);
  for (const text of ['成立了。', '成立以来']) assert.ok(!ENDS.pause.test(text), text);
});
