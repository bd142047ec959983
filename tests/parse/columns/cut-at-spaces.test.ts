import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../../support/laws.ts';
import { cutAtSpaces } from '../../../src/parse/columns/cut-at-spaces.ts';

const piecesOf = (row: string): string[] =>
  cutAtSpaces(row).map(({ from, to }) => row.slice(from, to));

test('spaces part pieces, but for what justifying has drawn out', () => {
  assert.deepEqual(piecesOf('  今年以来  全市招商 '), ['今年以来', '全市招商']);
  assert.deepEqual(piecesOf('比 例 连 续 四 年  招商'), ['比 例 连 续 四 年', '招商']);
  assert.deepEqual(piecesOf('增 长 45.3% 和 投 资'), ['增 长 45.3% 和 投 资'], 'a number in it');
  assert.deepEqual(piecesOf('书 房 ”“ 农 家 书'), ['书 房 ”“ 农 家 书'], 'two marks as one');
  assert.deepEqual(piecesOf('王 强 摄'), ['王', '强', '摄'], 'three characters may be a name');
  assert.deepEqual(piecesOf('A I P M 2 5'), ['A', 'I', 'P', 'M', '2', '5']);
});

test('nothing but spaces is left out', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('平', '湖', ' ', 'a', '2') }), (row) => {
      assert.equal(piecesOf(row).join('').replaceAll(' ', ''), row.replaceAll(' ', ''));
    }),
  );
});
