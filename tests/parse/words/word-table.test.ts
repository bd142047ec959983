import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PairTable, WordTable } from '../../../src/parse/words/word-table.ts';

const ENTRIES = fc.array(
  fc.tuple(
    fc.string({ minLength: 1, maxLength: 6, unit: 'binary' }),
    fc.integer({ min: 1, max: 9 }),
  ),
);

test('a table of words counts what a map of them counts', () => {
  fc.assert(
    fc.property(
      ENTRIES,
      fc.array(fc.string({ maxLength: 6, unit: 'binary' })),
      (entries, others) => {
        const table = new WordTable(entries.map(([word]) => word).join(''), entries.length);
        const map = new Map(entries);
        let start = 0;
        for (const [word, count] of entries) {
          table.set(start, start + word.length, count);
          start += word.length;
        }
        for (const word of [...map.keys(), ...others]) {
          assert.equal(table.count(`x${word}y`, 1, word.length + 1), map.get(word) ?? 0);
        }
      },
    ),
  );
});

test('a table of pairs adds up each pair apart', () => {
  const table = new PairTable(4);
  table.add(0x5e73, 0x6e56, 3, true, false);
  table.add(0x5e73, 0x6e56, 2, false, true);
  table.add(0x6e56, 0x5e73, 7, true, true);
  const counts = (left: number, right: number): number[] => {
    const slot = table.slotOf(left, right);
    return [table.all(slot), table.firsts(slot), table.lasts(slot)];
  };
  assert.deepEqual(counts(0x5e73, 0x6e56), [5, 3, 2]);
  assert.deepEqual(counts(0x6e56, 0x5e73), [7, 7, 7]);
  assert.deepEqual(counts(0x6e56, 0x6e56), [0, 0, 0]);
  table.begin(0x5e73, 0x6e56, 3);
  table.begin(0x5e73, 0x6e56, 2);
  assert.equal(table.longest(table.slotOf(0x5e73, 0x6e56)), 3);
  assert.equal(table.longest(table.slotOf(0x6e56, 0x5e73)), 0);
});
