import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectDialect, dialectCode } from '../../../src/parse/columns/detect-dialect.ts';
import { splitLines } from '../../../src/parse/text/line.ts';
import { locate } from '../../../src/parse/text/located.ts';

const detect = (text: string, sideBySide = false) =>
  detectDialect(splitLines(locate(text, 0)), sideBySide);
const LINE = '今年以来全市招商不停签约不断新';

test('short lines that go on in the next are printed ones', () => {
  assert.equal(detect(`${LINE}\n`.repeat(9)).wrap, 'lines');
  const apart = detect(`${LINE}\n\n`.repeat(9));
  assert.deepEqual([apart.wrap, apart.blankBetween], ['lines', true]);
});

test('long lines are paragraphs, or blocks where spaces set their lines apart', () => {
  assert.equal(detect(`${LINE.repeat(6)}。\n\n`.repeat(3)).wrap, 'none');
  assert.equal(detect(`${Array<string>(8).fill(LINE).join(' ')}。\n\n`.repeat(3)).wrap, 'spaces');
});

test('headings, spaces between all characters and columns are told', () => {
  assert.ok(detect(`# 平湖\n\n${LINE}。\n`).markdown);
  assert.ok(detect('今 年 以 来 全 市 招 商\n').spacedOut);
  assert.equal(dialectCode(detect(`# 平湖\n${LINE}\n`, true)), 'markdown-layout');
  assert.equal(dialectCode(detect('今 年 以 来 全 市。\n')), 'plain-none-spaced-out');
});
