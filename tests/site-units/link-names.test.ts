import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { linkNames } from '../../src/data/link-names.ts';
import { toHtml } from '../../src/data/to-html.ts';

const link = (text: string, href = `/${text}/`, never: string[] = []) => ({ text, href, never });
const hrefs = (html: string) =>
  parse(html)
    .querySelectorAll('a.name')
    .map((a) => `${a.textContent} ${a.getAttribute('href') ?? ''}`);

test('the first mention of a name leads to its page, and the text stays as it was', () => {
  const body = '王建坤出席，王建坤讲话。\n\n王建坤说。';
  const html = toHtml(body, '本报讯', { names: [link('王建坤')] });
  assert.deepEqual(hrefs(html), ['王建坤 /王建坤/']);
  assert.equal(parse(html).textContent, parse(toHtml(body, '本报讯')).textContent);
  assert.ok(html.indexOf('<a') < html.indexOf('出席'));
});

test('of two names the longer is linked, and a short form not after the full one', () => {
  const town = [link('独山港镇', '/d/'), link('独山港', '/d/')];
  assert.deepEqual(hrefs(toHtml('在独山港镇，独山港的海。', undefined, { names: town })), [
    '独山港镇 /d/',
  ]);
  assert.deepEqual(hrefs(toHtml('独山港的海，独山港镇。', undefined, { names: town })), [
    '独山港 /d/',
  ]);
});

test('a name within another word is passed over', () => {
  const names = [link('新仓', '/x/', ['新仓库'])];
  assert.deepEqual(hrefs(toHtml('更新仓库。新仓的芦笋。', undefined, { names })), ['新仓 /x/']);
  assert.match(toHtml('更新仓库。新仓的芦笋。', undefined, { names }), /更新仓库。<a/);
});

test('subheads are left alone, and lost text stays marked', () => {
  const html = toHtml('## 王建坤\n\n〔缺〕王建坤。', undefined, { names: [link('王建坤')] });
  assert.match(html, /<h2>王建坤<\/h2>/);
  assert.match(html, /<abbr class="gap"[^>]*>〔缺〕<\/abbr><a class="name"/);
});

test('without names nothing changes', () => {
  const tree = { type: 'root' as const, children: [] };
  linkNames(tree, []);
  assert.deepEqual(tree.children, []);
});
