import assert from 'node:assert/strict';
import test from 'node:test';
import { splitLines } from '../../../src/parse/text/line.ts';
import { locate } from '../../../src/parse/text/located.ts';
import type { Column } from '../../../src/parse/columns/side-by-side/segment.ts';
import { partColumn } from '../../../src/parse/columns/side-by-side/part-column.ts';
import { widthOf } from '../../../src/parse/text/width-of.ts';

/** A column whose lines stand one below the other, as far right as their spaces say. */
function column(text: string): Column {
  const segments = splitLines(locate(text, 0)).map((line, row) => ({
    line,
    text: line.text,
    row,
    start: line.indent,
    end: line.raw.text.length,
    width: widthOf(line.text.text),
  }));
  return { segments };
}

function partsOf(text: string): number[] {
  return partColumn(column(text)).map(({ segments }) => segments.length);
}

const BODY = `  清晨五点，独山港镇的大棚
里已经忙碌起来，村民们熟练地
采摘、分拣、装箱，一筐筐新鲜
的羊肚菌即将运走。`;

test('a headline and a byline above a column are parted from its text', () => {
  assert.deepEqual(partsOf(`羊肚菌飘香\n■记者 余静\n${BODY}`), [2, 4]);
});

test('a headline with its byline between two articles is parted from both', () => {
  assert.deepEqual(partsOf(`${BODY}\n羊肚菌飘香\n■记者 余静\n${BODY}`), [4, 2, 4]);
});

test('a subhead and a credit stay with their text', () => {
  assert.deepEqual(partsOf(`${BODY}\n  小镇新事\n${BODY}\n■记者 余静`), [10]);
});
