import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeAs } from '../../../src/parse/dump/decode-as.ts';

const bytes = Uint8Array.from([0x61, 0xff, 0xfe, 0x62, 0xff]);

test('each run of bytes that are no character becomes one U+FFFD, and is told', () => {
  assert.deepEqual(decodeAs(bytes, 'utf-8'), {
    text: 'a\ufffdb\ufffd',
    faults: [
      { at: 1, byte: 1, bytes: Uint8Array.of(0xff, 0xfe) },
      { at: 3, byte: 4, bytes: Uint8Array.of(0xff) },
    ],
  });
});

test('bytes before the text are left out', () => {
  assert.deepEqual(decodeAs(new TextEncoder().encode('\ufeff平湖'), 'utf-8', 3), {
    text: '平湖',
    faults: [],
  });
});
