import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineSignals } from '../../../src/parse/doubt/line-signals.ts';
import { concat, locate } from '../../../src/parse/text/located.ts';
import { locatedArticle } from '../../support/located-article.ts';
import { signalPage } from '../../support/signal-page.ts';

/** Signs of one paragraph of lines, one to a line of the dump (ten characters each). */
function codesOf(lines: readonly string[], worth = 3, wrap: 'lines' | 'none' = 'lines'): string[] {
  const text = concat(lines.map((line, i) => locate(line, 10 * i)));
  const article = locatedArticle({ body: [{ kind: 'paragraph', text }] });
  const page = signalPage([article], () => worth);
  return lineSignals(article, { ...page, dialect: { ...page.dialect, wrap } }).map(
    ({ code }) => code,
  );
}
const EVEN = ['　年全市招商', ...Array<string>(7).fill('今年全市招商不'), '不停。'];

test('lines of one width that go on from one to the other say nothing', () => {
  assert.deepEqual(
    codesOf(['全市招商不', ...EVEN.slice(1)]).filter((code) => code !== 'line-seam'),
    [],
  );
});

test('short lines inside a paragraph are told, and wide ones', () => {
  const short = EVEN.map((line, i) => (i === 3 || i === 5 ? '今年' : line));
  assert.ok(codesOf(short).includes('short-line'));
  const wide = EVEN.map((line, i) => (i === 4 ? '今年全市招商不停签约' : line));
  assert.ok(codesOf(wide).includes('wide-line'));
});

test('a paragraph without an indent, where its other lines tell the width', () => {
  assert.ok(
    codesOf(EVEN.map((line, i) => (i === 0 ? '今年全市招商不' : line))).includes('full-first'),
  );
});

test('a dump of whole paragraphs has no lines that could tell', () => {
  assert.deepEqual(codesOf(EVEN, -4, 'none'), []);
});
