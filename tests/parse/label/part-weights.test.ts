import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partWeights } from '../../../src/parse/label/parts/part-weights.ts';
import { PARTS } from '../../../src/parse/model/part.ts';

test('each sign of a table has a number for each part, and of a joint for each pair of them', () => {
  for (const wrap of ['lines', 'spaces', 'none'] as const) {
    const { parts, joints } = partWeights(wrap);
    assert.ok(parts.size > 0 && joints.size > 0);
    for (const [sign, row] of parts) assert.equal(row.length, PARTS.length, sign);
    for (const [sign, row] of joints) assert.equal(row.length, PARTS.length ** 2, sign);
    assert.ok([...parts.values(), ...joints.values()].every((row) => row.every(Number.isFinite)));
  }
});

test('a table is read once', () => {
  assert.equal(partWeights('lines'), partWeights('lines'));
});
