import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BodyLine } from '../../../src/parse/model/item.ts';
import { columnMeasure } from '../../../src/parse/text/column-measure.ts';

/** Lines of the given widths, block by block; the last line of each block ends its sentence. */
function blocksOf(blocks: readonly (readonly number[])[]): BodyLine[] {
  return blocks.flatMap((widths, block) =>
    widths.map((width, i) => {
      const end = i === widths.length - 1 ? '。' : '字';
      const text = '字'.repeat(width - 1) + end;
      return { text: { text, at: [] }, number: 1, block, indent: 0 };
    }),
  );
}

function measure(blocks: readonly (readonly number[])[]): number {
  return columnMeasure(blocksOf(blocks), (line) => line.text.text.length);
}

test('it is what the later lines of long paragraphs fill', () => {
  assert.equal(
    measure([
      [15, 17, 17, 17, 6],
      [15, 17, 17, 3],
      [15, 17, 9],
    ]),
    17,
  );
});

test('it is an indent wider than the first lines of paragraphs of two lines', () => {
  assert.equal(
    measure([
      [20, 14],
      [20, 21],
      [20, 7],
      [20, 19],
      [20, 22],
    ]),
    22,
  );
});

test('two printed lines that lost the space between them do not widen it', () => {
  assert.equal(
    measure([
      [15, 17, 34, 17, 6],
      [15, 17, 17, 3],
      [15, 32, 9],
    ]),
    17,
  );
});

test('where nothing else is said, widths are squares of the print', () => {
  const lines = blocksOf([[15, 17, 17, 17, 6]]);
  // Two half-width letters fill one square.
  const latin = lines.map((line) => ({ ...line, text: { text: `ab${line.text.text}`, at: [] } }));
  assert.equal(columnMeasure(latin), 18);
});

test('of a few lines it is the width below which two of three stand', () => {
  assert.equal(measure([[17, 17, 6]]), 17);
  assert.equal(measure([[16, 9]]), 16);
  assert.equal(measure([]), 0);
});

test('lines that are as wide at the same place count as many times as they stand there', () => {
  const long = [15, ...Array<number>(9).fill(17), 6];
  assert.equal(measure([long, [24, 26, 26, 10]]), 17);
  assert.equal(measure([[15, 17, 17, 6], ...Array<number[]>(3).fill([24, 26, 26, 10])]), 26);
});
