import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbersIn } from './find-numbers.ts';
import { movesOf } from './move-number.ts';

function valuesIn(text: string): number[] {
  return numbersIn('any.ts', text).map(({ value }) => value);
}

test('all values of a constant of a module are hand-set but 0', () => {
  assert.deepEqual(
    valuesIn('const A = 1; const B = { c: -2, d: { e: 0, f: 0.5 } } as const;'),
    [1, 2, 0.5],
  );
  assert.deepEqual(valuesIn('export const A: readonly number[] = [1, 7];'), [1, 7]);
});

test('in a function steps, halves and pairs are none', () => {
  assert.deepEqual(
    valuesIn('function f(a) { return a.slice(-1) + a / 2 > 1.5 * a - 3; }'),
    [1.5, 3],
  );
});

test('indices, keys, types, years and bits are none', () => {
  assert.deepEqual(
    valuesIn(`
      type A = 3 | 4;
      const map = { 3: 'c' };
      const since = 1949;
      const f = (a: 5, b: string) => b[6] + (b.charCodeAt(0) << 16) + 0x4e00 + 65536;
    `),
    [],
  );
});

test('a table that a command has fitted holds none', () => {
  assert.deepEqual(valuesIn('// Written by `npm run forge`\nexport const A = 3;'), []);
});

test('a number keeps its place in the text without its sign', () => {
  const text = 'const A = -4.5;';
  const [number] = numbersIn('any.ts', text);
  assert.equal(text.slice(number?.start, number?.end), '4.5');
});

test('a number moves by 30 %, a whole one by one at least', () => {
  assert.deepEqual(movesOf(0.5), { up: 0.65, down: 0.35 });
  assert.deepEqual(movesOf(10), { up: 13, down: 7 });
  assert.deepEqual(movesOf(1), { up: 2, down: 0 });
});
