import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { BitReader, BitWriter } from '../../src/search/code/bits.ts';

const written = fc.oneof(
  fc.integer({ min: 1, max: 24 }).chain((width) =>
    fc.record({
      code: fc.constant('plain' as const),
      width: fc.constant(width),
      value: fc.nat(2 ** width - 1),
    }),
  ),
  fc.record({
    code: fc.constant('rice' as const),
    width: fc.nat(16),
    value: fc.oneof(fc.nat(100), fc.nat(3000)),
  }),
  fc.record({
    code: fc.constant('gamma' as const),
    width: fc.constant(0),
    value: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 2 ** 30 })),
  }),
);

test('numbers of every code come back in their order', () => {
  fc.assert(
    fc.property(fc.array(written), (numbers) => {
      const bits = new BitWriter();
      for (const { code, width, value } of numbers) {
        if (code === 'plain') bits.write(value, width);
        else if (code === 'rice') bits.writeRice(value, width);
        else bits.writeGamma(value);
      }
      const reader = new BitReader(bits.finish());
      const read = numbers.map(({ code, width }) =>
        code === 'plain'
          ? reader.read(width)
          : code === 'rice'
            ? reader.readRice(width)
            : reader.readGamma(),
      );
      assert.deepEqual(
        read,
        numbers.map(({ value }) => value),
      );
    }),
  );
});

test('a file that was cut off does not read for ever', () => {
  const reader = new BitReader(new Uint8Array([0xff, 0xff]));
  assert.ok(reader.readGamma() > 0);
  assert.equal(reader.read(8), 0);
});
