import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amendDump } from '../../../src/parse/dump/amend-dump.ts';
import { locateCorrections } from '../../../src/parse/dump/locate-corrections.ts';
import type { Correction } from '../../../src/schema/correction.ts';

const amend = (dump: string, corrections: Correction[]) =>
  amendDump(dump, locateCorrections(dump, corrections));

test('misreadings are replaced and dropped words taken out, and all else keeps its place', () => {
  const text = amend('平湖日扳今年广告丰收', [
    { at: { quote: '广告' }, drop: true },
    { at: { quote: '日扳' }, replace: '日报' },
  ]);
  assert.equal(text.text, '平湖日报今年丰收');
  assert.deepEqual(text.at.filter(Number.isInteger), [0, 1, 2, 4, 5, 8, 9]);
});

test('dropped stretches may overlap', () => {
  const drops: Correction[] = ['甲乙丙', '乙丙丁'].map((quote) => ({ at: { quote }, drop: true }));
  assert.equal(amend('平甲乙丙丁湖', drops).text, '平湖');
});

test('without corrections the dump stands as it is', () => {
  assert.deepEqual(amend('平湖', []), { text: '平湖', at: [0, 1] });
});
