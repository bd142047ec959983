import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPairs } from '../../../src/parse/dump/read-pairs.ts';
import { encodeAs } from '../../support/encode-as.ts';

test('a character of two bytes is told by both, ASCII by one', () => {
  for (const encoding of ['gb18030', 'big5'] as const) {
    const read = readPairs(encodeAs(encoding, '平a'), encoding);
    assert.deepEqual(read(0), [2, '平'.charCodeAt(0)]);
    assert.deepEqual(read(2), [1, 0x61]);
  }
});

test('GB18030 has characters of four bytes, where Unicode has them', () => {
  assert.deepEqual(readPairs(Uint8Array.of(0x95, 0x32, 0x82, 0x36), 'gb18030')(0), [4, 0]);
  assert.deepEqual(readPairs(Uint8Array.of(0xfe, 0x39, 0xfe, 0x39), 'gb18030')(0), [0, 0]);
  assert.deepEqual(readPairs(Uint8Array.of(0x95, 0x32, 0x82, 0x36), 'big5')(0), [0, 0]);
});

test('half a character is none', () => {
  const [lead = 0] = encodeAs('gb18030', '平');
  assert.deepEqual(readPairs(Uint8Array.of(lead), 'gb18030')(0), [0, 0]);
  assert.deepEqual(readPairs(Uint8Array.of(lead, 0x0a), 'gb18030')(0), [0, 0]);
});
