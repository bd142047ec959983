import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jointSigns } from '../../../src/parse/label/parts/joint-signs.ts';
import type { Unit } from '../../../src/parse/model/unit.ts';
import { seamScorer } from '../../../src/parse/words/seam-scorer.ts';
import { unitOf } from '../../support/units.ts';

const seam = seamScorer([]);
const joint = (before: Unit, unit: Unit): string[] =>
  jointSigns({ unit: before, fit: undefined }, { unit, fit: undefined }, seam);

test('a joint shows whether a sentence ends at it, and else how well the text goes on', () => {
  const ended = joint(unitOf('码头投用了。'), unitOf('渔民称便。', { number: 2 }));
  assert.ok(ended.includes('after-end') && ended.includes('rows 1') && ended.includes('together'));
  assert.ok(!ended.some((sign) => sign.startsWith('seam ')));
  const open = joint(unitOf('新码头正式投'), unitOf('用，', { block: 1, number: 9 }));
  assert.ok(open.some((sign) => sign.startsWith('seam ')));
  assert.ok(open.includes('apart') && open.includes('far'));
});

test('a joint shows a change of marks, and which line is set larger', () => {
  const signs = joint(
    unitOf('渔港投用', { level: 1 }),
    unitOf('渔民卸货从此不用排队等候', { bold: true }),
  );
  assert.ok(signs.includes('other-level') && signs.includes('other-bold'));
  assert.ok(signs.includes('ratio 6'));
});

test('printed lines show what they leave of their column on both sides of a joint', () => {
  const fit = { label: 'body', measure: 8, first: false, margin: { label: 1, first: 1 } } as const;
  const signs = jointSigns(
    { unit: unitOf('投用了。'), fit },
    { unit: unitOf('渔民称便的'), fit },
    seam,
  );
  assert.ok(signs.some((sign) => sign.startsWith('end slack ')));
});
