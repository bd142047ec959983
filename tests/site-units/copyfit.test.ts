import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitCopy } from '../../src/data/copyfit.ts';
import { makeUp } from '../../src/data/make-up.ts';
import { sampleArticle } from './sample.ts';

const story = (order: number, characters: number, changes = {}) =>
  sampleArticle({ id: `2025-08-28-p1-${order}`, order, characters, ...changes });

test('a single story is set longer than each of several in one column', () => {
  const stories = Array.from({ length: 5 }, (_, at) => story(at + 1, 2000));
  const { columns } = fitCopy(makeUp(stories));
  const [[wide] = [], [first, second] = [], [narrow] = []] = columns;
  assert.ok(wide && narrow && first && second);
  assert.ok(wide.length > narrow.length && narrow.length > first.length);
});

test('no story is cut to a single short sentence', () => {
  const stories = Array.from({ length: 12 }, (_, at) => story(at + 1, 900));
  const { lead, side, columns } = fitCopy(makeUp(stories));
  for (const placed of [lead, ...side, ...columns.flat()]) {
    assert.ok(placed && placed.length >= 60, `${placed?.length}`);
  }
});

test('a short story gives what it does not need to the one below it', () => {
  const others = [story(1, 900), story(2, 900), story(3, 900)];
  const below = (short: number) =>
    fitCopy(makeUp([...others, story(4, short), story(5, 900)])).columns[1]?.[0]?.length ?? 0;
  assert.ok(below(30) > below(900));
});

test('a plate beside the lead is joined by a report', () => {
  const { side } = makeUp([story(1, 900), story(2, 60, { kind: 'photo' }), story(3, 900)]);
  assert.deepEqual(
    side.map(({ order }) => order),
    [3, 2],
  );
});
