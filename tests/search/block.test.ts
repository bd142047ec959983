import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createAlphabet } from '../../src/search/code/alphabet.ts';
import { BitReader, BitWriter } from '../../src/search/code/bits.ts';
import { readPrint, writePrint } from '../../src/search/code/print.ts';
import { readBlock, writeBlock } from '../../src/search/code/block.ts';
import { blockOf, readBlocks, writeBlocks } from '../../src/search/code/blocks.ts';
import { readScript } from '../../src/search/index-build/read-script.ts';
import type { TextRecord } from '../../src/schema/search-document.ts';

const { script, tables } = readScript();
const { alphabet } = script;
const { characters } = tables;

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

const line = fc.string({ unit: fc.constantFrom(...characters.slice(0, 400)), minLength: 1 });
const record: fc.Arbitrary<TextRecord> = fc
  .record({
    url: fc.constantFrom('issues/2025-08-28/p1/13/', 'issues/2025-08-28/p2/7/', 'issues/x/', ''),
    title: line,
    date: fc.constantFrom('2025年8月28日', '约2025年8月', ''),
    page: fc.nat(99),
    section: fc.constantFrom('要闻', '经济'),
    head: fc.array(line, { maxLength: 3 }),
    side: fc.array(line, { maxLength: 2 }),
    body: fc.array(line, { maxLength: 4 }),
    isTitled: fc.boolean(),
  })
  .map(({ isTitled, ...own }) => ({
    ...own,
    ...(isTitled && own.head[0] !== undefined && { title: own.head[0] }),
  }));

test('texts that follow on one another come back, whatever they share', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 6 }), (records) => {
      assert.deepEqual(readBlock(writeBlock(records, alphabet), alphabet), records);
    }),
  );
});

test('the text of an article comes back, with and without column and authors', () => {
  const whole: TextRecord = {
    ...{ url: 'issues/2025-08-28/p1/13/', title: '“链”上发力', date: '2025年8月28日', page: 1 },
    ...{ section: '要闻', column: '第1评论', head: ['引题', '“链”上发力'] },
    ...{ side: ['记者 王强'], body: ['第一段。', '𠮷野家 ABC'] },
  };
  const bare: TextRecord = {
    ...{ url: '', title: '', date: '', page: 2, head: [], side: [], body: [] },
  };
  const records = [whole, bare, whole];
  assert.deepEqual(readBlock(writeBlock(records, alphabet), alphabet), records);
});

test('a document is in the file that begins at it or before it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (counts) => {
      const blocks = counts.map((_, at) => counts.slice(0, at).reduce((sum, one) => sum + one, 0));
      const size = counts.reduce((sum, one) => sum + one, 0);
      const read = readBlocks(writeBlocks(blocks, size));
      assert.deepEqual(read, blocks);
      for (let document = 0; document < size; document++) {
        const block = blockOf(read, document);
        assert.ok((blocks[block] ?? 0) <= document && document < (blocks[block + 1] ?? size));
      }
    }),
  );
});

test('an alphabet of few characters writes all others, too', () => {
  const small = createAlphabet('的一');
  const bits = new BitWriter();
  writePrint(bits, '的平湖', small);
  assert.equal(readPrint(new BitReader(bits.finish()), small), '的平湖');
});
