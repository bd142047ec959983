import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeColumn } from '../make-column.ts';
import { findOverprint } from './find-overprint.ts';

const WIDTH = 200;
const column = makeColumn([['昨夜，灯亮了。', '今晨才灭。']]);

test('columns side by side, and lines one below the other, are printed cleanly', () => {
  const beside = makeColumn([['另一栏也有字。']], { left: 100 });
  assert.equal(findOverprint([...column, ...beside], WIDTH), undefined);
});

test('lines over each other are found, and lines over the sheet’s edge', () => {
  const over = makeColumn([['压在上面']], { left: 30, top: 4 });
  assert.match(findOverprint([...column, ...over], WIDTH) ?? '', /are printed over each other/);
  const wide = makeColumn([['伸到纸外']], { left: 180 });
  assert.match(findOverprint([...column, ...wide], WIDTH) ?? '', /`伸到纸外` hangs over the sheet/);
});
