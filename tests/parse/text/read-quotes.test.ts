import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../../support/laws.ts';
import { readQuotes, weighClosing, weighOpening } from '../../../src/parse/text/read-quotes.ts';

/** A paragraph with its marks as they were printed. */
function readMarks(text: string): string {
  const units = text.split('');
  for (const { at, mark } of readQuotes(text)) units[at] = mark;
  return units.join('');
}

test('straight marks open and close in turn', () => {
  assert.equal(readMarks('他说:"好。"她说:"来。"'), '他说:“好。”她说:“来。”');
  assert.equal(readMarks('"他说:\'好\'。"'), '“他说:‘好’。”');
});

test('behind a lost mark the next certain one sets the order right', () => {
  assert.equal(readMarks('他说："好。她说："来。"'), '他说：“好。她说：“来。”');
});

test('an apostrophe is none, and a single mark may be half of a double one', () => {
  assert.equal(readMarks("it's"), "it's");
  const quotes = readQuotes('他说：\'好。"');
  assert.deepEqual(
    quotes.map(({ mark, misread }) => [mark, misread]),
    [
      ['“', true],
      ['”', false],
    ],
  );
});

test('marks that have a direction keep it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('“', '”', '‘', '’', '平', '，') }), (text) => {
      assert.equal(readMarks(text), text);
    }),
  );
});

test('a colon speaks for an opening mark, a comma behind for a closing one', () => {
  assert.ok(weighOpening('：', '好') < weighClosing('：', '好'));
  assert.ok(weighClosing('好', '，') < weighOpening('好', '，'));
});
