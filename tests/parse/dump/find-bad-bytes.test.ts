import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../../support/laws.ts';
import { decodeAs } from '../../../src/parse/dump/decode-as.ts';
import { findBadBytes } from '../../../src/parse/dump/find-bad-bytes.ts';
import { encodeAs, encodeWide } from '../../support/encode-as.ts';

test('bytes between bad ones are UTF-8, and a bad one is none', () => {
  const part = fc.oneof(
    fc.uint8Array({ maxLength: 4 }),
    fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text.toWellFormed())),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      const bytes = Uint8Array.from(parts.flatMap((one) => [...one]));
      const strict = new TextDecoder('utf-8', { fatal: true });
      let end = 0;
      for (const { from, to } of [
        ...findBadBytes(bytes, 'utf-8'),
        { from: bytes.length, to: bytes.length },
      ]) {
        assert.doesNotThrow(() => strict.decode(bytes.subarray(end, from)));
        if (to > from) assert.throws(() => strict.decode(bytes.subarray(from, to)));
        end = to;
      }
    }),
  );
});

test('a lost byte harms one character, in encodings by pairs and by units', () => {
  const pairs = encodeAs('gb18030', '今年以来全市招商不停');
  const lost = Uint8Array.from([...pairs.slice(0, 5), ...pairs.slice(6)]);
  const [bad, ...others] = findBadBytes(lost, 'gb18030');
  assert.equal(bad && bad.to - bad.from, 1);
  assert.deepEqual(others, []);
  assert.ok(decodeAs(lost, 'gb18030').text.endsWith('全市招商不停'));
  const wide = encodeWide('今年以来全市招商不停', 'le');
  const short = Uint8Array.from([...wide.slice(0, 5), ...wide.slice(6)]);
  assert.equal(findBadBytes(short, 'utf-16le').length, 1);
  assert.ok(decodeAs(short, 'utf-16le').text.endsWith('全市招商不停'));
});

test('a line that has lost a byte harms no other', () => {
  const line = encodeAs('gb18030', '平湖\n');
  const bytes = Uint8Array.from([...line.slice(1), ...line]);
  assert.ok(findBadBytes(bytes, 'gb18030').every(({ to }) => to <= line.length - 1));
  assert.notEqual(findBadBytes(bytes, 'gb18030').length, 0);
});

test('sound text has no bad bytes in any encoding, also behind a mark', () => {
  for (const encoding of ['gb18030', 'big5'] as const) {
    assert.deepEqual(findBadBytes(encodeAs(encoding, '平湖 a'), encoding), []);
  }
  for (const order of ['le', 'be'] as const) {
    assert.deepEqual(findBadBytes(encodeWide('\ufeff平😀', order), `utf-16${order}`, 2), []);
  }
});
