import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Row } from '../../../src/parse/columns/side-by-side/cut-rows.ts';
import { gapEvidence } from '../../../src/parse/columns/side-by-side/gap-evidence.ts';

/** A row of pieces from one place to another, far from each other. */
const row = (...pieces: [start: number, end: number][]): Row =>
  pieces.map(([start, end]) => ({ start, end, gap: 8 })) as unknown as Row;
const at = (rows: Row[], place: number): number =>
  gapEvidence(rows)(0, { start: place } as Row[number]);

test('pieces that begin at one place speak for a gap there, text across it against', () => {
  const aligned = [row([0, 20], [30, 50]), row([0, 20], [31, 50]), row([0, 20], [30, 50])];
  const crossed = [row([0, 20], [30, 50]), row([0, 50]), row([0, 50])];
  assert.ok(at(aligned, 30) > 0);
  assert.ok(
    at(
      [aligned[0], row([0, 20], [34, 50])].filter((one) => one !== undefined),
      30,
    ) > 0,
  );
  assert.ok(at(crossed, 30) <= 0);
  assert.ok(at(aligned, 30) > at(crossed, 30));
});

test('the better of both sides counts, within bounds', () => {
  const rows = Array.from({ length: 30 }, () => row([0, 20], [30, 50]));
  assert.equal(at(rows, 30), 4);
});
