import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeDump, MAX_DUMP_BYTES } from '../../src/parse/decode.ts';

const TEXT = '平湖日报\r\n第1版 2025年8月27日\n一';
const wide = (text: string, big: boolean): number[] =>
  [...text].flatMap((c) => {
    const unit = c.charCodeAt(0);
    return big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
  });

const FORMS: Record<string, [number[] | Uint8Array, string]> = {
  'UTF-8': [new TextEncoder().encode(TEXT), 'utf-8'],
  'UTF-8 with a byte order mark': [[0xef, 0xbb, 0xbf, ...new TextEncoder().encode(TEXT)], 'utf-8'],
  'UTF-16 little endian': [wide(TEXT, false), 'utf-16le'],
  'UTF-16 big endian with a mark': [[0xfe, 0xff, ...wide(TEXT, true)], 'utf-16be'],
};
for (const [name, [bytes, encoding]] of Object.entries(FORMS)) {
  test(`${name} is read as it was written`, () => {
    assert.deepEqual(decodeDump(Uint8Array.from(bytes)), { text: TEXT, encoding });
  });
}

test('GB18030 is read as it was written', () => {
  // 平湖 in GB18030
  assert.deepEqual(decodeDump(Uint8Array.from([0xc6, 0xbd, 0xba, 0xfe])), {
    text: '平湖',
    encoding: 'gb18030',
  });
});

test('what is no text is refused, and why', () => {
  assert.deepEqual(decodeDump(new Uint8Array()), { problem: 'empty' });
  assert.deepEqual(decodeDump(new TextEncoder().encode(' \n\f ')), { problem: 'empty' });
  const png = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 4, 5, 6];
  assert.deepEqual(decodeDump(Uint8Array.from(png)), { problem: 'binary' });
  assert.deepEqual(decodeDump(new Uint8Array(MAX_DUMP_BYTES + 1)), { problem: 'too-large' });
});
