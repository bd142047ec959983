import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureUnits, type MeasuredLine } from '../../../src/parse/label/measure-units.ts';
import {
  beforeCut,
  firstShape,
  headShape,
  midShape,
  nameShape,
  weighLine,
  type FitState,
} from '../../../src/parse/label/weigh-line.ts';
import type { Unit } from '../../../src/parse/model/unit.ts';
import { MOST_SEAM } from '../../../src/parse/words/seam-scorer.ts';
import { bylineOf, unitOf } from '../../support/units.ts';

const FULL = '今年以来全市招商不停签约不断新';
const units = [
  unitOf('渔港新码头投用'),
  bylineOf('记者', '王强'),
  ...Array.from({ length: 4 }, () => unitOf(FULL)),
  unitOf('渔民称便。'),
];
const { lines, foot } = measureUnits(units);
const lineAt = (i: number): MeasuredLine => lines[i] ?? assert.fail();
const [HEAD, MID, LAST] = [lineAt(0), lineAt(3), lineAt(5)];

test('what a byline in brackets closes is no headline, as what stands above another one is', () => {
  const cutOf = (more: Partial<Unit>): string | undefined =>
    measureUnits([unitOf('渔港新码头投用'), { ...bylineOf('记者', '王强'), ...more } as Unit]).foot;
  assert.deepEqual([cutOf({}), cutOf({ closes: true })], ['byline', 'closing']);
  const head = { index: 0, role: 'head', width: 0, count: 1, line: HEAD } as const;
  assert.ok(beforeCut(head, 'closing') < 0 && beforeCut(head, 'byline') > 0);
});

test('what may be headline or text is measured, what is certain cuts it', () => {
  assert.deepEqual(
    lines.map(({ place }) => place),
    [0, 2, 3, 4, 5, 6],
  );
  assert.equal(lineAt(1).cut, 'byline');
  assert.equal(foot, 'end');
  assert.deepEqual([MID.own, MID.ends, LAST.ends], [15, false, true]);
  assert.ok(MID.widths.includes(15) && MID.widths.includes(0));
  assert.ok(lines.every(({ seam }) => Math.abs(seam) <= MOST_SEAM));
});

test('a headline has no stop and ends no sentence', () => {
  assert.ok(headShape(HEAD) > headShape(LAST));
  assert.ok(headShape(lineAt(0)) > headShape({ ...HEAD, text: '渔港新码头投用，' }));
});

test('a line of text fills the width, or stops with its sentence', () => {
  assert.ok(midShape(MID, 15) > midShape(HEAD, 15));
  assert.ok(midShape(LAST, 15) > midShape(HEAD, 15));
  assert.ok(firstShape({ ...MID, own: 13 }, 15) > firstShape(MID, 15), 'the first is indented');
});

test('a marked name is the likelier one', () => {
  assert.ok(nameShape({ ...HEAD, text: '■王强' }) > nameShape({ ...HEAD, text: '王强' }));
});

test('above a byline stands a headline, and no open sentence', () => {
  const state = (role: FitState['role'], line: MeasuredLine): FitState => {
    return { index: 0, role, line, width: 15, count: 1 };
  };
  assert.ok(beforeCut(state('head', HEAD), 'byline') > 0);
  assert.ok(beforeCut(state('mid', MID), 'byline') < 0);
  assert.equal(beforeCut(state('mid', LAST), 'byline'), 0);
  const before = state('first', lineAt(2));
  assert.ok(weighLine(before, 'mid', 15, MID) > weighLine(before, 'head', 0, MID));
});
