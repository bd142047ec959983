import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chainOf } from '../workshop/search/bench/depth.ts';

const asked = (...times: [start: number, known: number][]) =>
  times.map(([start, known]) => ({ start, known, isKept: false }));

const depthOf = (...args: Parameters<typeof chainOf>) => chainOf(...args).length;

test('requests that are asked at once are one step, however many', () => {
  assert.equal(depthOf(asked([0, 150], [160, 310], [161, 330], [162, 700]), 1000), 2);
});

test('a request is a step deeper where it was asked after another one was there', () => {
  assert.equal(depthOf(asked([0, 150], [150, 300], [301, 460], [461, 620]), 1000), 4);
});

test('the longest chain counts, not that of the slowest answers', () => {
  const slow: [number, number] = [160, 900];
  assert.equal(depthOf(asked([0, 150], slow, [155, 310], [320, 470], [480, 640]), 1000), 4);
});

test('what came after the first result, or from what the browser kept, is no step', () => {
  const requests = asked([0, 150], [160, 310], [320, 470]);
  assert.equal(depthOf(requests, 310), 2);
  assert.equal(depthOf([...requests, { start: 471, known: 472, isKept: true }], 1000), 3);
});
