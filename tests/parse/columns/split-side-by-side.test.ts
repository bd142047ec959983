import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitSideBySide } from '../../../src/parse/columns/side-by-side/split-side-by-side.ts';
import { splitLines } from '../../../src/parse/text/line.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { seamScorer } from '../../../src/parse/words/seam-scorer.ts';
import { LEFT, RIGHT } from '../../support/two-columns.ts';

test('columns that stand side by side are read one after the other, with a blank line between', () => {
  const dump = LEFT.map((left, i) => `${left}        ${RIGHT[i] ?? ''}`).join('\n');
  const read = splitSideBySide(splitLines(locate(dump, 0)), seamScorer([]));
  assert.deepEqual(
    read.map(({ text }) => text.text),
    [...LEFT, '', ...RIGHT, ''],
  );
  const places = read.flatMap(({ text }) => text.at);
  assert.ok(
    places.every((place, i) => dump.charAt(place) === [...LEFT, ...RIGHT].join('').charAt(i)),
  );
});
