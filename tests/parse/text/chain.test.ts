import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bestStates, shareStates, type Chain } from '../../../src/parse/text/chain.ts';

const STATES = 3;
const worths = (length: number) =>
  fc.array(fc.integer({ min: -4, max: 4 }), { minLength: length, maxLength: length });
/** Short chains, of which every way can be tried. */
const CHAINS = fc.integer({ min: 1, max: 4 }).chain((length) =>
  fc
    .tuple(
      fc.array(worths(STATES), { minLength: length, maxLength: length }),
      fc.array(worths(STATES * STATES), { minLength: length - 1, maxLength: length - 1 }),
    )
    .map(([own, joints]): Chain => ({
      states: STATES,
      worths: own.map((list) => Float64Array.from(list)),
      joints: joints.map((list) => Float64Array.from(list)),
    })),
);

/** Every way through a chain, with its worth. */
function allWays({ worths: own, joints }: Chain): { way: number[]; worth: number }[] {
  return own.reduce(
    (ways, list, i) =>
      ways.flatMap(({ way, worth }) =>
        Array.from(list, (n, state) => {
          const before = way.at(-1);
          const joint = before === undefined ? 0 : (joints[i - 1]?.[before * STATES + state] ?? 0);
          return { way: [...way, state], worth: worth + n + joint };
        }),
      ),
    [{ way: [] as number[], worth: 0 }],
  );
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;

test('the best states are those of the way that is worth most', () => {
  fc.assert(
    fc.property(CHAINS, (chain) => {
      const ways = allWays(chain);
      const best = Math.max(...ways.map(({ worth }) => worth));
      const found = bestStates(chain).join();
      assert.equal(ways.find(({ way }) => way.join() === found)?.worth, best);
    }),
  );
});

test('each state has the share of the ways that have it', () => {
  fc.assert(
    fc.property(CHAINS, (chain) => {
      const ways = allWays(chain).map(({ way, worth }) => ({ way, fit: Math.exp(worth) }));
      const total = ways.reduce((sum, { fit }) => sum + fit, 0);
      const shareOf = (holds: (way: readonly number[]) => boolean): number =>
        ways.reduce((sum, { way, fit }) => sum + (holds(way) ? fit : 0), 0) / total;
      for (const [i, own] of shareStates(chain).entries()) {
        for (const [state, share] of own.entries()) {
          assert.ok(
            near(
              share,
              shareOf((way) => way[i] === state),
            ),
          );
        }
      }
    }),
  );
});

test('a state that cannot be has no share, and no chain is no trouble', () => {
  const worth = Float64Array.from([-Infinity, 1, 0]);
  assert.equal(shareStates({ states: STATES, worths: [worth], joints: [] })[0]?.[0], 0);
  assert.deepEqual(bestStates({ states: STATES, worths: [], joints: [] }), []);
  assert.deepEqual(shareStates({ states: STATES, worths: [], joints: [] }), []);
});
