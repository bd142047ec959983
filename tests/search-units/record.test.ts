import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createAlphabet } from '../../src/search/code/alphabet.ts';
import { BitReader, BitWriter } from '../../src/search/code/bits.ts';
import { readPrint, writePrint } from '../../src/search/code/print.ts';
import { readRecord, writeRecord } from '../../src/search/code/record.ts';
import { readScript } from '../../src/search/build/read-script.ts';
import type { TextRecord } from '../../src/search/record.ts';

const { script, characters } = readScript();
const { alphabet } = script;

test('a text comes back as it was printed, whatever is in it', () => {
  const units = fc.oneof(fc.constantFrom(...characters), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(fc.array(units), (pieces) => {
      const text = pieces.join('');
      const bits = new BitWriter();
      writePrint(bits, text, alphabet);
      writePrint(bits, 'end', alphabet);
      const reader = new BitReader(bits.finish());
      assert.equal(readPrint(reader, alphabet), text);
      assert.equal(readPrint(reader, alphabet), 'end');
    }),
  );
});

test('Chinese text takes little more than ten bits a character', () => {
  const text =
    '夏末的阳光洒在独山港镇一处农田里，数位文史爱好者驻足于一座灰色混凝土碉堡前。'.repeat(20);
  const bits = new BitWriter();
  writePrint(bits, text, alphabet);
  assert.ok(bits.finish().length < text.length * 1.5, String(bits.finish().length / text.length));
});

test('the text of an article comes back, with and without column and authors', () => {
  const whole: TextRecord = {
    ...{ url: 'issues/2025-08-28/p1/13/', title: '“链”上发力', date: '2025年8月28日', page: 1 },
    ...{ section: '要闻', column: '第1评论', head: ['引题', '“链”上发力'] },
    ...{ side: ['记者 王强'], body: ['第一段。', '𠮷野家 ABC'] },
  };
  assert.deepEqual(readRecord(writeRecord(whole, alphabet), alphabet), whole);
  const bare: TextRecord = {
    ...{ url: '', title: '', date: '', page: 2, head: [], side: [], body: [] },
  };
  assert.deepEqual(readRecord(writeRecord(bare, alphabet), alphabet), bare);
});

test('an alphabet of few characters writes all others, too', () => {
  const small = createAlphabet('的一');
  const bits = new BitWriter();
  writePrint(bits, '的平湖', small);
  assert.equal(readPrint(new BitReader(bits.finish()), small), '的平湖');
});
