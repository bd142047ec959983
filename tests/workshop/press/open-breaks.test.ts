import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeColumn } from './make-column.ts';
import { findOpenBreaks } from './open-breaks.ts';

const FULL = '一二三四五六七八九十';

test('a short last line shows its end, and so does a next paragraph of two lines', () => {
  assert.deepEqual([...findOpenBreaks(makeColumn([[FULL, '昨天。'], [FULL]]))], []);
  assert.deepEqual(
    [
      ...findOpenBreaks(
        makeColumn([
          [FULL, FULL],
          ['八字开头的八个字', '完。'],
        ]),
      ),
    ],
    [],
  );
});

test('nothing shows an end between a full line and a single one', () => {
  assert.deepEqual([...findOpenBreaks(makeColumn([[FULL, FULL], ['完。']]))], [0]);
});
