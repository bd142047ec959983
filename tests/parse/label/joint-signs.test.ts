import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fit } from '../../../src/parse/label/fit-lines.ts';
import { jointSigns, type FittedUnit } from '../../../src/parse/label/parts/joint-signs.ts';
import { ownSigns } from '../../../src/parse/label/parts/own-signs.ts';
import type { Unit } from '../../../src/parse/model/unit.ts';
import { seamScorer } from '../../../src/parse/words/seam-scorer.ts';
import { unitOf } from '../../support/units.ts';

const seam = seamScorer([]);
const fitted = (unit: Unit, fit?: Fit): FittedUnit => ({ unit, fit, signs: ownSigns(unit) });
const joint = (before: Unit, unit: Unit): string[] =>
  jointSigns(fitted(before), fitted(unit), seam);

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
    fitted(unitOf('投用了。'), fit),
    fitted(unitOf('渔民称便的'), fit),
    seam,
  );
  assert.ok(signs.some((sign) => sign.startsWith('end slack ')));
});

test('entries of a list show the form that they have in common', () => {
  const signs = joint(unitOf('1.先登记姓名'), unitOf('2.再领取号牌'));
  assert.ok(signs.includes('both numbered'));
  assert.ok(!joint(unitOf('1.先登记姓名'), unitOf('大家都来')).includes('both numbered'));
});
