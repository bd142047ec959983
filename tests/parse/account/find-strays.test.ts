import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findStrays } from '../../../src/parse/account/find-strays.ts';

test('characters that do not belong in a text are found, those of one code as one run', () => {
  assert.deepEqual(
    findStrays('平\u00ad\u00ad\u200b湖\ufffd').map(({ from, to, code, count }) => [
      from,
      to,
      code,
      count,
    ]),
    [
      [1, 3, 'U+00AD', 2],
      [3, 4, 'U+200B', 1],
      [5, 6, 'U+FFFD', 1],
    ],
  );
});

test('a text that was typed has none', () => {
  assert.deepEqual(findStrays('平湖，a😀\n'), []);
});
