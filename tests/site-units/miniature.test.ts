import assert from 'node:assert/strict';
import { test } from 'node:test';
import { miniatureOf } from '../../src/data/miniature.ts';
import { makeUp } from '../../src/data/make-up.ts';
import { sampleArticle } from './sample.ts';

const story = (order: number, characters: number, changes = {}) =>
  sampleArticle({
    id: `2025-08-28-p2-${order}`,
    title: `第${order}篇`,
    order,
    characters,
    ...changes,
  });

test('a miniature has a box for every story, where the page has it', () => {
  const stories = Array.from({ length: 6 }, (_, at) => story(at + 1, 900));
  const [top, below] = miniatureOf(stories);
  assert.deepEqual(
    below?.columns.map(({ boxes }) => boxes.map(({ title }) => title)),
    makeUp(stories).columns.map((column) => column.map(({ title }) => title)),
  );
  assert.deepEqual(
    top?.columns.map(({ boxes }) => boxes.map(({ look }) => look)),
    [['lead']],
  );
});

test('longer stories are larger, and none outgrows its page', () => {
  const of = (characters: number) => {
    const bands = miniatureOf([story(1, 900), story(2, characters)]);
    return bands[1]?.columns[0]?.boxes[0]?.share ?? 0;
  };
  assert.ok(of(60) < of(600) && of(600) < of(1200));
  assert.equal(of(1_000_000), of(100_000));
});

test('comments and plates are known by their look', () => {
  const page = [
    story(1, 900),
    story(2, 600, { kind: 'commentary' }),
    story(3, 60, { kind: 'photo' }),
  ];
  const [top] = miniatureOf(page);
  assert.deepEqual(
    top?.columns[1]?.boxes.map(({ look }) => look),
    ['comment', 'plate'],
  );
});

test('an empty page is an empty sheet', () => {
  assert.deepEqual(miniatureOf([]), []);
});
