import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aroundSigns, readPageUnits } from '../../../src/parse/label/parts/around-signs.ts';
import { ownSigns } from '../../../src/parse/label/parts/own-signs.ts';
import type { Unit } from '../../../src/parse/model/unit.ts';
import { bylineOf, unitOf } from '../../support/units.ts';

const STORY = [
  unitOf('渔港码头投用', { level: 1 }),
  bylineOf('记者', '王强'),
  unitOf('渔港的新码头昨天投用，渔民卸货不用再排队。', { block: 2 }),
  unitOf('菜场门口的路修好了', { block: 3, level: 2 }),
];
const around = (units: readonly Unit[], i: number): string[] =>
  aroundSigns(readPageUnits(units, new Map(), units.map(ownSigns)), i);

test('a unit shows what its neighbours are, and that the page ends beside it', () => {
  const first = around(STORY, 0);
  for (const sign of ['next byline', 'next2 stop', 'last none', 'page-top', 'level 0', 'leads']) {
    assert.ok(first.includes(sign), sign);
  }
  assert.ok(around(STORY, 3).includes('level 1'));
  assert.ok(around(STORY, 3).includes('last ends'));
});

test('a short text shows on which side its words stand', () => {
  const likeness = readPageUnits(STORY, new Map(), STORY.map(ownSigns)).likeness;
  assert.ok((likeness[0]?.[0] ?? 0) > 0, 'the headline stands above its text');
  assert.equal(likeness[0]?.[1], 0);
  assert.deepEqual(likeness[3], [0, 0], 'and that of another story nowhere near');
});

test('a printed line shows how well it fits a column', () => {
  const fit = { label: 'body', measure: 10, first: true, margin: { label: 3, first: 1 } } as const;
  const line = [unitOf('八个字有这么长了')];
  const page = readPageUnits(line, new Map([[0, fit]]), line.map(ownSigns));
  const signs = aroundSigns(page, 0);
  assert.ok(signs.includes('fit body 2') && signs.includes('fit first 1'));
  assert.ok(signs.includes('fills 2'));
});

test('offers near a unit are counted, and a block in which a sentence ends is told', () => {
  const units = [
    unitOf('洗衣液买一送一，原价39元'),
    unitOf('电话：0573-85012345'),
    unitOf('满意为止。'),
  ];
  assert.ok(around(units, 2).includes('offers 2'));
  assert.ok(around(units, 0).includes('block-told'));
  assert.ok(around([unitOf('昨天下了一场雨')], 0).includes('offers 0'));
});
