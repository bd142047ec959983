import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { expectMisplaced } from '../../../../src/parse/doubt/expect-misplaced.ts';
import { fitCurve, fitHarm, type Harmed } from './fit-harm.ts';
import { poolViolators, type Pool } from './pool-violators.ts';
import { calibrationError } from './tell-calibration.ts';

const NEAR = 1e-9;

const pools = fc
  .array(
    fc.record({
      mean: fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
      weight: fc.integer({ min: 1, max: 5 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) => list.map((one, at): Pool => ({ at, ...one })));

function meanOf(some: readonly Pool[]): number {
  const weight = some.reduce((sum, one) => sum + one.weight, 0);
  return some.reduce((sum, one) => sum + one.mean * one.weight, 0) / weight;
}

/** The value of the isotonic fit at each place: max over beginnings of min over ends of the mean between. */
function fitByForce(observed: readonly Pool[]): number[] {
  return observed.map((_, i) =>
    Math.max(
      ...observed
        .slice(0, i + 1)
        .map((__, from) =>
          Math.min(...observed.slice(i).map((___, to) => meanOf(observed.slice(from, i + to + 1)))),
        ),
    ),
  );
}

test('pooled violators rise, keep the mean of all, and are the isotonic fit', () => {
  fc.assert(
    fc.property(pools, (observed) => {
      const risen = poolViolators(observed);
      for (const [i, pool] of risen.slice(1).entries()) {
        assert.ok(pool.mean > (risen[i]?.mean ?? Infinity));
        assert.ok(pool.at > (risen[i]?.at ?? Infinity));
      }
      assert.ok(Math.abs(meanOf(risen) - meanOf(observed)) < NEAR);
      // Each observation is of the pool into whose share of the whole weight it falls.
      let weight = 0;
      const fitted = observed.map((one) => {
        weight += one.weight;
        let sum = 0;
        return risen.find((pool) => (sum += pool.weight) >= weight)?.mean ?? NaN;
      });
      for (const [i, wanted] of fitByForce(observed).entries()) {
        assert.ok(Math.abs((fitted[i] ?? NaN) - wanted) < NEAR, `place ${i}`);
      }
    }),
  );
});

const scored = fc.array(
  fc.record({
    score: fc.integer({ min: -60, max: 60 }).map((n) => n / 10),
    misplaced: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
    weight: fc.constantFrom(1, 2.5),
  }),
  { minLength: 1, maxLength: 400 },
);

test('a fitted curve has few knots, never falls, and tells shares', () => {
  fc.assert(
    fc.property(scored, (articles) => {
      const curve = fitCurve(articles);
      assert.ok(curve.length >= 1 && curve.length <= 6);
      for (const [i, [at, share]] of curve.entries()) {
        assert.ok(share >= 0 && share <= 1);
        const [before = -Infinity, less = 0] = curve[i - 1] ?? [];
        assert.ok(at >= before && share >= less);
      }
    }),
  );
});

test('a single article does not lift the end of a curve to its own share', () => {
  const right = Array.from({ length: 100 }, (_, i) => ({ score: i, misplaced: 0, weight: 1 }));
  const curve = fitCurve([...right, { score: 1000, misplaced: 1, weight: 1 }]);
  assert.ok((curve.at(-1)?.[1] ?? 1) <= 0.05);
});

test('an article that counts for three moves a curve as three do', () => {
  const many = Array.from({ length: 60 }, (_, i) => ({ score: i, misplaced: (i % 3) / 2 }));
  const thrice = many.flatMap((one) => [one, one, one]).map((one) => ({ ...one, weight: 1 }));
  const mean = (list: readonly { misplaced: number; weight: number }[]) =>
    fitCurve(list.map((one) => ({ ...one, score: 0 })));
  assert.deepEqual(mean(many.map((one) => ({ ...one, weight: 3 }))), mean(thrice));
});

/** Articles of a kind whose share of misplaced characters follows their score. */
function articlesOf(kind: Harmed['kinds'][number], count: number, share: number): Harmed[] {
  return Array.from({ length: count }, (_, i) => ({
    kinds: [kind],
    score: (10 * i) / count - 5,
    misplaced: i < count / 2 ? 0 : share,
    weight: 1,
  }));
}

test('a kind with harmed articles enough has a curve of its own, another one that of all', () => {
  const harm = fitHarm([
    ...articlesOf('lines', 200, 0.2),
    ...articlesOf('layout', 200, 0.8),
    ...articlesOf('spaces', 20, 0.5),
    ...articlesOf('open-end', 100, 0.6),
    ...articlesOf('gap', 20, 0.6),
  ]);
  assert.deepEqual(Object.keys(harm).sort(), ['all', 'lacking', 'layout', 'lines', 'open-end']);
  assert.ok(Math.abs(expectMisplaced(harm, ['lines'], 4) - 0.2) < 0.01);
  assert.ok(Math.abs(expectMisplaced(harm, ['layout'], 4) - 0.8) < 0.01);
  assert.equal(expectMisplaced(harm, ['layout'], -4), 0);
});

test('what is told as it is has no error of calibration, what is told a tenth too high has a tenth', () => {
  const told = Array.from({ length: 100 }, (_, i) => ({
    misplaced: i / 100,
    measured: i / 100,
    characters: 100,
  }));
  assert.ok(calibrationError(told) < NEAR);
  const less = told.map((one) => ({ ...one, measured: Math.max(0, one.misplaced - 0.1) }));
  assert.ok(Math.abs(calibrationError(less) - 0.1) < 0.01);
  assert.equal(calibrationError([]), 0);
});
