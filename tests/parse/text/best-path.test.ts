import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bestPath, type BestPath } from '../../../src/parse/text/best-path.ts';

interface Step {
  readonly from: number;
  readonly to: number;
  readonly worth: number;
}

/** Whole numbers, so that sums are exact and two ways to reckon them agree. */
const STEPS = fc.array(
  fc
    .tuple(fc.nat(6), fc.integer({ min: 1, max: 3 }), fc.integer({ min: -5, max: 5 }))
    .map(([from, length, worth]): Step => ({ from, to: from + length, worth })),
  { maxLength: 24 },
);
const LAST = 7;

function search(steps: readonly Step[]): BestPath<Step> {
  const inside = steps.filter(({ to }) => to <= LAST);
  return bestPath(LAST + 1, (node, offer) => {
    for (const step of inside) if (step.from === node) offer(step.to, step.worth, step);
  });
}

/** Every path from the first node to the last. */
function allPaths(steps: readonly Step[], from = 0): Step[][] {
  if (from === LAST) return [[]];
  return steps
    .filter((step) => step.from === from && step.to <= LAST)
    .flatMap((step) => allPaths(steps, step.to).map((rest) => [step, ...rest]));
}

function worthOf(path: readonly Step[]): number {
  return path.reduce((sum, { worth }) => sum + worth, 0);
}

test('no path is worth more than the best one, which is a path', () => {
  fc.assert(
    fc.property(STEPS, (steps) => {
      const best = search(steps);
      const paths = allPaths(steps);
      assert.equal(best.worth, Math.max(...paths.map(worthOf)));
      if (paths.length === 0) return;
      assert.ok(paths.some((path) => path.every((step, i) => step === best.steps[i])));
      assert.equal(worthOf(best.steps), best.worth);
    }),
  );
});

test('a margin is what the best path has over the best that decides otherwise', () => {
  fc.assert(
    fc.property(STEPS, (steps) => {
      const paths = allPaths(steps);
      fc.pre(paths.length > 0);
      const best = search(steps);
      // The question of each node: is it passed over, or stepped on?
      const decides = (step: Step, node: number): boolean | undefined =>
        step.to === node ? true : step.from < node && node < step.to ? false : undefined;
      const passed = (path: readonly Step[], node: number): boolean | undefined =>
        path.map((step) => decides(step, node)).find((answer) => answer !== undefined);
      const nodes = Array.from({ length: LAST }, (_, node) => node);
      const margins = best.margins(LAST, (step) =>
        nodes.filter((node) => {
          const answer = decides(step, node);
          return answer !== undefined && answer !== passed(best.steps, node);
        }),
      );
      for (const node of nodes) {
        const others = paths.filter((path) => passed(path, node) !== passed(best.steps, node));
        assert.equal(margins[node], best.worth - Math.max(...others.map(worthOf)));
      }
    }),
  );
});

test('of paths that are worth as much the one offered first is taken', () => {
  const { steps } = bestPath<string>(3, (node, offer) => {
    if (node === 0) {
      offer(1, 1, 'near');
      offer(2, 2, 'far');
      offer(2, 2, 'as far');
    } else offer(2, 1, 'on');
  });
  assert.deepEqual(steps, ['far']);
});

test('a step may be worth more for the way that leads to it', () => {
  const { worth, steps } = bestPath<string>(3, (node, offer, last) => {
    if (node === 0) {
      offer(1, 1, 'poor');
      offer(1, 2, 'good');
    } else offer(2, last === 'good' ? 5 : 0, `after ${String(last)}`);
  });
  assert.equal(worth, 7);
  assert.deepEqual(steps, ['good', 'after good']);
});

test('a path of one node has no steps, and where no steps lead on there is none', () => {
  assert.deepEqual(bestPath(1, () => undefined).steps, []);
  assert.equal(bestPath(1, () => undefined).worth, 0);
  assert.equal(bestPath(2, () => undefined).worth, -Infinity);
});

test('a step that leads back is refused', () => {
  assert.throws(
    () =>
      bestPath<string>(3, (node, offer) => {
        offer(node, 1, 'round');
      }),
    /^RangeError: A step leads from node 0 to node 0\.$/,
  );
});
