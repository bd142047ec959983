import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../../support/laws.ts';
import {
  concat,
  EMPTY,
  join,
  locate,
  replace,
  slice,
  split,
  startOf,
  SUPPLIED,
  supply,
  trim,
  type Located,
} from '../../../src/parse/text/located.ts';

const TEXT = fc.string({ unit: fc.constantFrom('平', '湖', ' ', '，', 'a') });
const isWhole = ({ text, at }: Located): boolean => text.length === at.length;

test('what is cut and put together again is the same', () => {
  fc.assert(
    fc.property(TEXT, fc.nat(20), (text, cut) => {
      const whole = locate(text, 7);
      assert.deepEqual(concat([slice(whole, 0, cut), slice(whole, cut)]), whole);
      assert.equal(
        split(whole, /，/g)
          .map((piece) => piece.text)
          .join('，'),
        text,
      );
      assert.ok(split(whole, /，/g).every(isWhole));
    }),
  );
});

test('trimming keeps the places of what stays', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const trimmed = trim(locate(text, 0));
      assert.equal(trimmed.text, text.trim());
      assert.equal(trimmed.at.map((place) => text.charAt(place)).join(''), trimmed.text);
    }),
  );
});

test('a replacement of the same length keeps each place, another takes the first', () => {
  const source = locate('平湖a新闻', 10);
  assert.deepEqual(
    replace(source, /湖a/g, () => '江b'),
    { text: '平江b新闻', at: source.at },
  );
  const longer = replace(source, /a/g, () => '——');
  assert.deepEqual(longer, { text: '平湖——新闻', at: [10, 11, 12, 12, 13, 14] });
  assert.equal(
    replace(source, /x/g, () => ''),
    source,
  );
});

test('supplied text has no place in the dump', () => {
  const text = join([locate('平', 3), locate('湖', 8)], '、');
  assert.deepEqual(text, { text: '平、湖', at: [3, SUPPLIED, 8] });
  assert.equal(startOf(concat([supply('〔缺〕'), text])), 3);
  assert.equal(startOf(EMPTY), undefined);
});
