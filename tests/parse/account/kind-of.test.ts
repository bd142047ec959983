import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindOf, type Classified } from '../../../src/parse/account/kind-of.ts';
import type { BodyBlock } from '../../../src/parse/types.ts';
import { sectionOf } from '../../../src/parse/account/section-of.ts';

function article(title: string, paragraphs: string[], more: Partial<Classified> = {}): Classified {
  const body = paragraphs.map((text): BodyBlock => ({ kind: 'paragraph', text }));
  return { title, authors: [{ role: '记者', name: '王强' }], body, ...more };
}

test('turns of question and answer make an interview, whatever its column is called', () => {
  const turns = ['记者：今年做什么？', '李婷：修路。', '记者：什么时候完工？', '答：年底。'];
  const talk = article('把路修到家门口', turns, { column: '书记访谈' });
  assert.equal(kindOf(talk), 'interview');
});

test('a subtitle that says whom it is with makes an interview', () => {
  const talk = article('把码头建成渔民的家', ['去年，渔业产值增长一成。'], {
    subtitle: '——访市渔业局局长陆志强',
  });
  assert.equal(kindOf(talk), 'interview');
});

test('a column’s name makes a commentary only where it is one of opinions', () => {
  const text = ['减负的成效最终要由基层来评判。'];
  assert.equal(kindOf(article('少些纸面功夫', text, { column: '东湖时评' })), 'commentary');
  assert.equal(kindOf(article('少些纸面功夫', text, { column: '今日谈' })), 'commentary');
  assert.equal(kindOf(article('少些纸面功夫', text, { column: '镇长访谈' })), 'feature');
  assert.equal(kindOf(article('少些纸面功夫', text, { column: '论坛速递' })), 'feature');
});

test('a bare author comments, but not in a brief that tells of a day', () => {
  const authors = [{ role: '作者' as const, name: '嵇兰' }];
  const brief = ['昨天，河埠头装上了扶手。'];
  assert.equal(kindOf(article('河埠头装上扶手', brief, { authors })), 'news');
  assert.equal(
    kindOf(article('扶手该不该装', ['扶手虽小，人心事大。'], { authors })),
    'commentary',
  );
  const long = [...brief, '扶手虽小，人心事大。'.repeat(30)];
  assert.equal(kindOf(article('扶手该不该装', long, { authors })), 'commentary');
});

test('one telling word outweighs words that many sections have', () => {
  const exported = article('村里的伞卖到国外', ['这家企业在社区旁，产品出口、外贸订单不断。']);
  assert.equal(sectionOf(exported, 'news'), '经济');
  const birds = article('湿地又添新客人', ['居民在社区旁的湿地拍到候鸟，水质越来越好。']);
  assert.equal(sectionOf(birds, 'news'), '生态');
});
