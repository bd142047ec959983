import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutUnits } from '../../../src/parse/label/cut-units.ts';
import { recutNames } from '../../../src/parse/label/recut-names.ts';
import { blockOf } from '../../support/blocks-of.ts';

/** The names of a byline that stands above other lines of its page. */
function namesOf(byline: string, ...lines: string[]): string[] {
  const blocks = [blockOf(byline), blockOf(...lines)];
  return recutNames(cutUnits(blocks), blocks).flatMap((unit) =>
    unit.kind === 'byline' ? unit.credits.map(({ name }) => name.text) : [],
  );
}

test('names that stand together are cut as they stand elsewhere on the page', () => {
  const glued = '■记者崔敏费惠芬';
  assert.deepEqual(namesOf(glued, '昨天上午，渔港投用。'), ['崔敏', '费惠芬']);
  const again = '崔敏费说，渔港投用了。崔敏费和惠芬芳都来了，崔敏费说。';
  assert.deepEqual(namesOf(glued, again), ['崔敏费', '惠芬']);
});

test('names that spaces set apart stay as they are', () => {
  assert.deepEqual(namesOf('■记者 崔敏 费惠芬', '崔敏费说，崔敏费来了。'), ['崔敏', '费惠芬']);
});
