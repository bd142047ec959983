import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { printArticle } from '../../src/parse/print-article.ts';
import { bodyOf } from '../../src/data/load/front-matter.ts';
import { plainParagraphs } from '../../src/data/plain-text.ts';
import { toHtml } from '../../src/data/to-html.ts';
import { fullMarks } from '../../src/data/typeset/full-marks.ts';
import { sampleFront } from './sample.ts';

test('paragraphs and subheads become p and h2', () => {
  assert.equal(toHtml('甲。\n\n## 小标题\n\n乙。'), '<p>甲。</p>\n<h2>小标题</h2>\n<p>乙。</p>');
});

test('quotes, tildes, addresses and dashes stay as they are', () => {
  const text = '"2+2"~3 www.pinghu.gov.cn --- ... (c) 1~2';
  assert.equal(parse(toHtml(text)).textContent, text);
});

test('the dateline opens the first paragraph', () => {
  assert.match(toHtml('昨天。', '本报讯'), /^<p><b class="dateline">本报讯<\/b>\u3000昨天。/);
});

test('lost text is marked and explained', () => {
  const html = toHtml('平湖的企〔缺〕司');
  assert.match(html, /平湖的企<abbr class="gap" title="[^"]+">〔缺〕<\/abbr>司/);
});

const nasty = fc.string({
  unit: fc.constantFrom(...Array.from('*_`#<>&~[]()!"\'-+.1：\\|平湖〔缺〕')),
  minLength: 1,
});

test('whatever the parser prints, the page shows the same characters, Chinese marks full', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const block = { kind: 'paragraph' as const, text: `文${text}文` };
      const body = bodyOf(printArticle({ front: sampleFront(), body: [block] }));
      assert.equal(parse(toHtml(body)).structuredText, fullMarks(block.text));
      assert.deepEqual(plainParagraphs(body), [block.text]);
    }),
  );
});
