import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownSigns } from '../../../src/parse/label/parts/own-signs.ts';
import { unitOf } from '../../support/units.ts';

/** Whether a text shows signs. */
const shows = (text: string, ...signs: string[]): boolean[] => {
  const own = ownSigns(unitOf(text));
  return signs.map((sign) => own.includes(sign));
};

test('a unit shows the forms that its text has', () => {
  assert.deepEqual(shows('新华社北京8月1日电', 'agency', 'when'), [true, true]);
  assert.deepEqual(shows('（二）守住底线', 'numbered', 'begins-bracket'), [true, true]);
  assert.deepEqual(shows('报名电话：0573-85001234', 'labelled', 'telephone'), [true, true]);
  assert.deepEqual(shows('今晚多云到阴，偏东风3级', 'weather', 'telephone'), [true, false]);
  assert.deepEqual(shows('“订单排到明年”之后呢？', 'in-quotes', 'call'), [false, true]);
  assert.deepEqual(shows('编辑同志：', 'salutation', 'full-stop'), [true, false]);
});

test('a unit shows one length, the bold and the heading of its line', () => {
  const lengths = ownSigns(unitOf('渔港新码头')).filter((sign) => sign.startsWith('length '));
  assert.deepEqual(lengths, ['length 9']);
  const marked = ownSigns(unitOf('渔港新码头', { bold: true, level: 2 }));
  assert.ok(marked.includes('bold') && marked.includes('heading'));
});
