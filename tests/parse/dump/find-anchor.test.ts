import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAnchor, foldDump } from '../../../src/parse/dump/find-anchor.ts';

/** The stretch of a dump that a quote finds. */
function quoted(dump: string, quote: string): string | undefined {
  const lookup = findAnchor(foldDump(dump), { quote });
  return lookup.kind === 'found' ? dump.slice(lookup.span.from, lookup.span.to) : undefined;
}

test('a quote needs none of the characters that can not be seen', () => {
  assert.equal(quoted('甲平\u200b湖\u202e日报乙', '平湖日报'), '平\u200b湖\u202e日报');
  assert.equal(quoted('甲平湖日报乙', '平\u00ad湖'), '平湖');
  assert.equal(quoted('平\ue123\0湖', '平湖'), '平\ue123\0湖');
});

test('a quote may have a character as it is printed or as it was dumped', () => {
  for (const quote of ['昨日见习——', '昨⽇⻅习⸺']) {
    assert.equal(quoted('甲昨⽇⻅习⸺乙', quote), '昨⽇⻅习⸺');
  }
  assert.equal(quoted('甲\u{2f800}乙', '丽'), '\u{2f800}');
  assert.equal(quoted('甲\u{2f800}乙', '甲丽'), '甲\u{2f800}');
});

test('where text is lost, the mark that is printed may be quoted', () => {
  for (const quote of ['平〔缺〕湖', '平\ufffd湖', '平〔缺〕']) {
    const found = quoted('甲平\ufffd\u200b\ufffd湖乙', quote);
    assert.equal(found, quote.endsWith('湖') ? '平\ufffd\u200b\ufffd湖' : '平\ufffd\u200b\ufffd');
  }
  assert.equal(quoted('甲平〔缺〕湖乙', '平〔缺〕湖'), '平〔缺〕湖');
});
