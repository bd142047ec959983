import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printPartTable } from './print-part-table.ts';

test('a table has a row for each sign that says something', () => {
  const printed = printPartTable('PARTS_OF_LINES', 'printed lines', {
    parts: [
      ['length 3', Float64Array.of(1.24, -0.01, 2)],
      ['silent', Float64Array.of(0.04, 0, -0.04)],
    ],
    joints: [['any', Float64Array.of(-3.96)]],
  });
  assert.match(printed, /^\/\/ Written by `npm run fit`/);
  assert.match(printed, /'length 3': '1\.2 0 2',/);
  assert.match(printed, /any: '-4',/);
  assert.ok(!printed.includes('silent'));
});
