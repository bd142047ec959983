import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import fc from 'fast-check';
import { readScript } from '../../src/search/index-build/read-script.ts';
import { cutDocument } from '../../src/search/related/index-build/cut-document.ts';
import { cutLine } from '../../src/search/related/index-build/cut-text.ts';
import { recordOfContent, SIGNS, type Meta } from '../../src/search/related/content.ts';
import { nastyLine } from '../support/arbitrary-article.ts';

const { fold } = readScript().script;
const knife = { jieba: Jieba.withDict(dict), fold };

/** Pagefind makes one space of any white space, and nothing of that at the ends. */
const asPagefindKeeps = (text: string) => text.replace(/\s+/g, ' ').trim();
/** What is not seen, and white space, may differ. */
const seen = (text: string) =>
  text
    .toWellFormed()
    .replace(/[␣␤␃]/gu, ' ')
    .replace(/[\p{Cf}\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function rebuilt(head: string[], body: string[], side: string[]) {
  const [title = ''] = head;
  const base = { url: 'issues/2025-08-28/p1/1/', title, date: '2025年8月28日', page: 1 };
  const { record } = cutDocument(
    { day: '2025-08-28', record: { ...base, head, body, side } },
    knife,
  );
  const meta = Object.fromEntries(
    Object.entries(record.meta).map(([name, value]) => [name, asPagefindKeeps(value)]),
  );
  return recordOfContent(record.url, asPagefindKeeps(record.content), meta as unknown as Meta);
}

test('an article is rebuilt from what Pagefind keeps of it, as it was printed', () => {
  const head = ['“箱衣”出海 “驶”向全球', '——我市举行跨境电商生态大会'];
  const body = [
    '本报讯　8月26日至27日，平湖智造（A4 running）增长5.6%，3+3+3。',
    '記者採訪了ＡＩ企業。',
  ];
  const record = rebuilt(head, body, ['记者 张三']);
  assert.deepEqual(record.head, head);
  assert.deepEqual(record.body, [body[0]?.replace('　', ' '), body[1]]);
  assert.deepEqual(record.side, ['记者 张三']);
  assert.deepEqual([record.title, record.date, record.page], [head[0], '2025年8月28日', 1]);
});

test('any text is rebuilt, but for white space and what is not seen', () => {
  fc.assert(
    fc.property(nastyLine, fc.array(nastyLine, { maxLength: 4 }), (title, body) => {
      const record = rebuilt([title], body, []);
      assert.equal(seen(record.title), seen(title));
      assert.deepEqual(record.body.map(seen).filter(Boolean), body.map(seen).filter(Boolean));
    }),
  );
});

test('a line is cut into words, and found by their parts, names and folded forms besides', () => {
  const { content, words, names, beside } = cutLine('獨山港鎮的新材料產業，AI領先。', knife);
  assert.equal(content.replaceAll(' ', ''), '獨山港鎮的新材料產業，AI領先。');
  assert.ok(content.split(' ').includes('產業，'));
  assert.ok(words.includes('产业') && names.includes('独山港镇'));
  assert.ok(beside.includes('产业') && beside.includes('领先'));
});

test('signs that stand for something in the index are not taken from a text', () => {
  const record = rebuilt(['甲'], [`一${SIGNS.part}二${SIGNS.line}三${SIGNS.space}四`], []);
  assert.deepEqual([record.body, record.side], [['一 二 三 四'], []]);
});
