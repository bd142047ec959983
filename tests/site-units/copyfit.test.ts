import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitCopy } from '../../src/data/copyfit.ts';
import { makeUp } from '../../src/data/make-up.ts';
import { sampleArticle } from './sample.ts';

const story = (order: number, characters: number, changes = {}) =>
  sampleArticle({ id: `2025-08-28-p1-${order}`, order, characters, ...changes });

test('a single story is set longer than each of several in one column', () => {
  const stories = Array.from({ length: 5 }, (_, at) => story(at + 1, 2000));
  const { below } = fitCopy(makeUp(stories));
  const [[wide] = [], [first, second] = [], [narrow] = []] = below?.columns ?? [];
  assert.ok(wide && narrow && first && second);
  assert.ok(wide.length > narrow.length && narrow.length > first.length);
});

test('no story is cut to a single short sentence', () => {
  const stories = Array.from({ length: 12 }, (_, at) => story(at + 1, 900));
  const { top, below } = fitCopy(makeUp(stories));
  const all = [...(top?.columns ?? []), ...(below?.columns ?? [])].flat();
  assert.equal(all.length, stories.length);
  for (const placed of all) assert.ok(placed.length >= 60, `${placed.length}`);
});

test('a short story gives what it does not need to the one below it', () => {
  const others = [story(1, 900), story(2, 900), story(3, 900)];
  const given = (short: number) =>
    fitCopy(makeUp([...others, story(4, short), story(5, 900)])).below?.columns[1]?.[0]?.length ??
    0;
  assert.ok(given(30) > given(900));
});

test('a column that has little to say keeps its band low', () => {
  const linesOf = (...characters: number[]) =>
    fitCopy(makeUp(characters.map((count, at) => story(at + 1, count)))).below?.lines ?? 0;
  const usual = linesOf(900, 2000, 2000, 2000);
  assert.ok(linesOf(900, 2000, 60, 2000) < usual);
  assert.ok(usual > 0);
});

test('a page of one story is one band, an empty page none', () => {
  assert.deepEqual(fitCopy(makeUp([])), { top: undefined, below: undefined });
  const { top, below } = fitCopy(makeUp([story(1, 900)]));
  assert.deepEqual([top?.columns.length, below], [1, undefined]);
});

test('a plate beside the lead is joined by a report', () => {
  const { side } = makeUp([story(1, 900), story(2, 60, { kind: 'photo' }), story(3, 900)]);
  assert.deepEqual(
    side.map(({ order }) => order),
    [3, 2],
  );
});
