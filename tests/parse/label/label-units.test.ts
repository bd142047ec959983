import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupItems } from '../../../src/parse/label/group-items.ts';
import { labelUnits } from '../../../src/parse/label/label-units.ts';
import type { Dialect } from '../../../src/parse/model/dialect.ts';
import type { Unit } from '../../../src/parse/model/unit.ts';
import { seamScorer } from '../../../src/parse/words/seam-scorer.ts';
import { bylineOf, unitOf } from '../../support/units.ts';

const dialect: Dialect = {
  ...{ wrap: 'none', sideBySide: false, markdown: false, blankBetween: false, spacedOut: false },
};
const seam = seamScorer([]);
const FULL = '今年以来全市招商不停签约不断新';
const labels = (units: Unit[], wrap: Dialect['wrap'] = 'none'): string[] =>
  labelUnits(units, { ...dialect, wrap }, seam).map(({ label }) => label);
const STORY = [
  unitOf('渔港新码头投用', { block: 0, number: 1 }),
  bylineOf('记者', '王强'),
  unitOf('昨天上午，渔港新码头正式投用。', { block: 2, number: 5 }),
  unitOf('渔民卸货不用再排队，大家称便。', { block: 3, number: 7 }),
];

test('units of paragraphs are labelled by their words and what stands around', () => {
  assert.deepEqual(labels(STORY), ['head', 'byline', 'body', 'body']);
  assert.deepEqual(labels([bylineOf('摄影', '王强')]), ['credit']);
});

test('printed lines are labelled by how they fill a column', () => {
  const lines = Array.from({ length: 6 }, () => unitOf(FULL));
  assert.deepEqual(
    labels(
      [unitOf('渔港新码头投用'), bylineOf('记者', '王强'), ...lines, unitOf('渔民称便。')],
      'lines',
    ),
    ['head', 'byline', ...Array<string>(7).fill('body')],
  );
});

test('what goes together is one item', () => {
  const kinds = (units: Unit[]): string[] =>
    groupItems(labelUnits(units, dialect, seam), dialect).map(({ kind }) => kind);
  assert.deepEqual(kinds(STORY).slice(0, 3), ['head', 'byline', 'body']);
  const items = groupItems(labelUnits(STORY, dialect, seam), dialect);
  const lines = items.flatMap((item) => (item.kind === 'body' ? item.lines : []));
  assert.deepEqual(
    lines.map(({ number }) => number),
    [5, 7],
  );
});
