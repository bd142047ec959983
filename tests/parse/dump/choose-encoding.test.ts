import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseEncoding } from '../../../src/parse/dump/choose-encoding.ts';
import { encodeAs, encodeWide } from '../../support/encode-as.ts';

const PAGE = '今年以来，全市招商不停、签约不断，经济社会发展取得了新的成绩。';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test('an encoding is told by what makes Chinese of the bytes', () => {
  assert.deepEqual(chooseEncoding(utf8(PAGE)), { encoding: 'utf-8', start: 0 });
  assert.deepEqual(chooseEncoding(encodeAs('gb18030', PAGE)), { encoding: 'gb18030', start: 0 });
  assert.deepEqual(chooseEncoding(encodeWide(PAGE, 'le')), { encoding: 'utf-16le', start: 0 });
  assert.deepEqual(chooseEncoding(encodeWide(PAGE, 'be')), { encoding: 'utf-16be', start: 0 });
  const traditional = '今年以來，全市經濟社會發展取得了新的成績。';
  assert.deepEqual(chooseEncoding(encodeAs('big5', traditional)), { encoding: 'big5', start: 0 });
});

test('a mark before the text is believed and left out', () => {
  assert.deepEqual(chooseEncoding(utf8(`\ufeff${PAGE}`)), { encoding: 'utf-8', start: 3 });
  assert.deepEqual(chooseEncoding(encodeWide(`\ufeff${PAGE}`, 'be')), {
    encoding: 'utf-16be',
    start: 2,
  });
});

test('UTF-16 of Latin letters is no UTF-8, though it is valid', () => {
  assert.deepEqual(chooseEncoding(encodeWide('Pinghu Daily', 'le')), {
    encoding: 'utf-16le',
    start: 0,
  });
});

test('what no encoding fits is refused, and it is told why', () => {
  const wide = Uint8Array.from(
    Array.from(PAGE).flatMap((c) => {
      const point = c.codePointAt(0) ?? 0;
      return [point & 0xff, point >> 8, 0, 0];
    }),
  );
  assert.deepEqual(chooseEncoding(wide), { problem: 'utf-32' });
  assert.deepEqual(
    chooseEncoding(Uint8Array.from({ length: 400 }, (_, i) => (i * 91 + 128) % 256)),
    {
      problem: 'binary',
    },
  );
  assert.deepEqual(chooseEncoding(utf8('\x1b$B$3$l')), { problem: 'encoding' });
});
